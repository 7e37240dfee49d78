package dev.mubiao.documents.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.mubiao.documents.DocumentReadingResult;
import java.util.List;

/**
 * A table that belongs to no form.
 *
 * @param firstLine line on which it begins, from 1
 */
record ForeignTableAnswer(
        String title, @JsonProperty("first_line") int firstLine) {

    static List<ForeignTableAnswer> of(DocumentReadingResult read) {
        return read.foreign().stream()
                .map(table -> new ForeignTableAnswer(table.title(), table.firstLine()))
                .toList();
    }
}
