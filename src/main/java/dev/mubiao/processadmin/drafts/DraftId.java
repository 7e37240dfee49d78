package dev.mubiao.processadmin.drafts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a draft of a process model. */
public record DraftId(@JsonValue UUID value) {

    @JsonCreator
    public DraftId {}

    /** @throws IllegalArgumentException if it is none */
    public static DraftId of(String text) {
        return new DraftId(UUID.fromString(text));
    }

    static DraftId random() {
        return new DraftId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
