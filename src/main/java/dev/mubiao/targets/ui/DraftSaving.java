package dev.mubiao.targets.ui;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.UnitId;
import dev.mubiao.shared.Refusal;
import dev.mubiao.targets.CheckedSheet;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetContent;
import dev.mubiao.targets.TargetDrafts;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetQueries;
import java.time.Instant;
import org.springframework.dao.OptimisticLockingFailureException;

/** Saves a draft again and again, each time on top of the version that was seen last. */
class DraftSaving {

    private final TargetDrafts drafts;
    private final TargetQueries queries;
    private final Actor actor;
    private final TargetId id;
    private final UnitId unit;
    private long version;

    DraftSaving(TargetDrafts drafts, TargetQueries queries, Actor actor, Target seen) {
        this.drafts = drafts;
        this.queries = queries;
        this.actor = actor;
        this.id = seen.id();
        this.unit = seen.unit();
        this.version = seen.version();
    }

    /**
     * Saves, and says when it was saved.
     *
     * @throws Refusal CONFLICT naming who changed it since
     */
    Instant save(TargetContent content) {
        try {
            version = drafts.save(actor, id, version, content);
            return queries.target(actor, id).changedAt();
        } catch (OptimisticLockingFailureException overtaken) {
            Target now = queries.target(actor, id);
            throw new Refusal(Refusal.Kind.CONFLICT, "targets.stale", now.name(), now.changedBy(), now.changedAt());
        }
    }

    /** Names the draft. */
    String id() {
        return id.toString();
    }

    /** The content as the checks look at it. */
    CheckedSheet sheet(TargetContent content) {
        return new CheckedSheet(id, unit, content);
    }

    /** From here on what the other one saved counts as seen. */
    void acceptOthers() {
        version = queries.target(actor, id).version();
    }
}
