package dev.mubiao.targets.ui;

import dev.mubiao.directory.Actor;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetContent;
import dev.mubiao.targets.TargetDrafts;
import dev.mubiao.targets.UnansweredConflicts;
import org.springframework.stereotype.Component;

/** Opens drafts for saving. */
@Component
class DraftSavings {

    private final TargetDrafts drafts;
    private final UnansweredConflicts conflicts;

    DraftSavings(TargetDrafts drafts, UnansweredConflicts conflicts) {
        this.drafts = drafts;
        this.conflicts = conflicts;
    }

    /** @param content read after the target, so that it is not older */
    DraftSaving of(Actor actor, Target seen, TargetContent content) {
        return new DraftSaving(drafts, conflicts, actor, seen, content);
    }
}
