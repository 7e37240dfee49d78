package dev.mubiao.processadmin.drafts;

import java.time.Instant;
import java.util.UUID;

/** A state that a draft had. */
public record DraftState(UUID id, long number, String originKey, Instant savedAt, String authorName) {

    DraftState(UUID id, long number, ModelDraftState.Origin origin, Instant savedAt, String authorName) {
        this(id, number, "modeler.state." + origin, savedAt, authorName);
    }
}
