package dev.mubiao.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a budget unit or department. */
public record UnitId(@JsonValue UUID value) {

    @JsonCreator
    public UnitId {}

    public static UnitId random() {
        return new UnitId(UUID.randomUUID());
    }
}
