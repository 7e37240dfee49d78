package dev.mubiao.targets.draft;

import dev.mubiao.targets.merge.DraftMerge;
import java.time.Instant;
import java.util.List;

/**
 * What came of saving a draft.
 *
 * @param seen what is stored now
 * @param at when it was changed last
 * @param merged whether others had saved since, so that the content may differ from what was handed in
 * @param other who had saved it last before
 * @param conflicts cells that both had changed
 */
public record DraftSaveResult(
        DraftSnapshot seen, Instant at, boolean merged, DraftMerge.Other other, List<OpenConflict> conflicts) {

    public DraftSaveResult {
        conflicts = List.copyOf(conflicts);
    }
}
