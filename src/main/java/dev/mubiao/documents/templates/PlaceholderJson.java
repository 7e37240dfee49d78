package dev.mubiao.documents.templates;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mubiao.grid.CellAddress;
import dev.mubiao.grid.template.TemplatePlaceholder;
import java.io.UncheckedIOException;
import java.util.List;

/** The placeholders of a template as they are stored. */
final class PlaceholderJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private PlaceholderJson() {}

    private record Stored(String text, String place, int line, int row, TemplatePlaceholder.Position position) {}

    static String write(List<TemplatePlaceholder> placeholders) {
        try {
            return JSON.writeValueAsString(placeholders.stream()
                    .map(each -> new Stored(
                            each.text(), each.place().key(), each.place().line(), each.row(), each.position()))
                    .toList());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e); // records of texts and numbers
        }
    }

    static List<TemplatePlaceholder> read(String json) {
        try {
            return JSON.readValue(json, new TypeReference<List<Stored>>() {}).stream()
                    .map(each -> new TemplatePlaceholder(
                            each.text(), new CellAddress(each.place(), each.line()), each.row(), each.position()))
                    .toList();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e); // the portal wrote it
        }
    }
}
