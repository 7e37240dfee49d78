package dev.mubiao.processadmin.drafts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a draft of a process model. */
public record ModelDraftId(@JsonValue UUID value) {

    @JsonCreator
    public ModelDraftId {}

    /** @throws IllegalArgumentException if it is none */
    public static ModelDraftId of(String text) {
        return new ModelDraftId(UUID.fromString(text));
    }

    static ModelDraftId random() {
        return new ModelDraftId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
