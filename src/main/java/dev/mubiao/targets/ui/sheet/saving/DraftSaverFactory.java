package dev.mubiao.targets.ui.sheet.saving;

import dev.mubiao.directory.Actor;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.draft.TargetDrafts;
import dev.mubiao.targets.draft.UnresolvedConflicts;
import org.springframework.stereotype.Component;

/** Creates the {@link DraftSaver} of a sheet. */
@Component
public class DraftSaverFactory {

    private final TargetDrafts drafts;
    private final UnresolvedConflicts conflicts;

    DraftSaverFactory(TargetDrafts drafts, UnresolvedConflicts conflicts) {
        this.drafts = drafts;
        this.conflicts = conflicts;
    }

    /** @param content read after the target, so that it is not older */
    public DraftSaver of(Actor actor, Target seen, TargetContent content) {
        return new DraftSaver(drafts, conflicts, actor, seen, content);
    }
}
