package dev.mubiao.targets;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a target through all its revisions. */
public record TargetId(@JsonValue UUID value) {

    @JsonCreator
    public TargetId {}

    public static TargetId random() {
        return new TargetId(UUID.randomUUID());
    }
}
