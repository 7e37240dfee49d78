package dev.mubiao.documents.exports;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies an export. */
public record ExportId(@JsonValue UUID value) {

    @JsonCreator
    public ExportId {}
}
