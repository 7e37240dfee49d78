package dev.mubiao.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a business office of the finance bureau. */
public record OfficeId(@JsonValue UUID value) {

    @JsonCreator
    public OfficeId {}

    public static OfficeId random() {
        return new OfficeId(UUID.randomUUID());
    }
}
