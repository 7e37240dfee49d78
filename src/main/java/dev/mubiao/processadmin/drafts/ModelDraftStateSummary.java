package dev.mubiao.processadmin.drafts;

import java.time.Instant;
import java.util.UUID;

/** An entry in the history of a draft, without the model. */
public record ModelDraftStateSummary(UUID id, long number, String originKey, Instant savedAt, String authorName) {

    ModelDraftStateSummary(UUID id, long number, ModelDraftState.Origin origin, Instant savedAt, String authorName) {
        this(id, number, "processadmin.modeler.state." + origin, savedAt, authorName);
    }
}
