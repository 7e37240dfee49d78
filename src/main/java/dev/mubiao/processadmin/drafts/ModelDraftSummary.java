package dev.mubiao.processadmin.drafts;

import java.time.Instant;
import java.util.Optional;

/**
 * The data of a draft without its model.
 *
 * @param basedOn reference of the version that it was begun from
 * @param changedBy display name, as it was then
 * @param holder who edits it at present
 */
public record ModelDraftSummary(
        ModelDraftId id,
        String name,
        Optional<String> basedOn,
        Instant createdAt,
        String createdBy,
        Instant changedAt,
        String changedBy,
        Optional<DraftLockHolder> holder) {}
