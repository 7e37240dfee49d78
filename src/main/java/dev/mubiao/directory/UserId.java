package dev.mubiao.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a person who signs in. */
public record UserId(@JsonValue UUID value) {

    @JsonCreator
    public UserId {}

    public static UserId random() {
        return new UserId(UUID.randomUUID());
    }
}
