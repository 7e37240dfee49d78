package dev.mubiao.documents.templates;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a version of an export template. */
public record TemplateId(@JsonValue UUID value) {

    @JsonCreator
    public TemplateId {}
}
