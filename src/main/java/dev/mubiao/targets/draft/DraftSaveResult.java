package dev.mubiao.targets.draft;

import dev.mubiao.targets.merge.DraftConflict;
import java.time.Instant;
import java.util.List;

/**
 * What came of saving a draft.
 *
 * @param seen what is stored now
 * @param at when it was changed last
 * @param merged whether others had saved since, so that the content may differ from what was handed in
 * @param conflicts cells that both had changed
 */
public record DraftSaveResult(DraftSnapshot seen, Instant at, boolean merged, List<DraftConflict> conflicts) {

    public DraftSaveResult {
        conflicts = List.copyOf(conflicts);
    }
}
