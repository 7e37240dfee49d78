package dev.mubiao.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a person who signs in. */
public record PersonId(@JsonValue UUID value) {

    @JsonCreator
    public PersonId {}

    public static PersonId random() {
        return new PersonId(UUID.randomUUID());
    }
}
