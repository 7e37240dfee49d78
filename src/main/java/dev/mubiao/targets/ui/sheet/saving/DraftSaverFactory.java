package dev.mubiao.targets.ui.sheet.saving;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.accounts.ActorsNow;
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
    private final ActorsNow actors;

    DraftSaverFactory(TargetDrafts drafts, UnresolvedConflicts conflicts, ActorsNow actors) {
        this.drafts = drafts;
        this.conflicts = conflicts;
        this.actors = actors;
    }

    /** @param content read after the target, so that it is not older */
    public DraftSaver of(Actor opener, Target seen, TargetContent content) {
        return new DraftSaver(drafts, conflicts, actors, opener, seen, content);
    }
}
