package dev.mubiao.targets.ui;

import com.vaadin.flow.component.UI;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.UnitId;
import dev.mubiao.shared.Refusal;
import dev.mubiao.targets.CheckedSheet;
import dev.mubiao.targets.DraftConflict;
import dev.mubiao.targets.SavedDraft;
import dev.mubiao.targets.SeenDraft;
import dev.mubiao.targets.SheetLimit;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetContent;
import dev.mubiao.targets.TargetDrafts;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.UnansweredConflicts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Saves a draft again and again, each time on top of what was seen last. */
class DraftSaving {

    private final TargetDrafts drafts;
    private final UnansweredConflicts conflicts;
    private final Actor actor;
    private final TargetId id;
    private final UnitId unit;
    private final @Nullable SheetLimit limit;
    private long version;
    private TargetContent seen;

    /** @param content read after the target, so that it is not older */
    DraftSaving(TargetDrafts drafts, UnansweredConflicts conflicts, Actor actor, Target seen, TargetContent content) {
        this.drafts = drafts;
        this.conflicts = conflicts;
        this.actor = actor;
        this.id = seen.id();
        this.unit = seen.unit();
        this.limit = drafts.limit(seen).orElse(null);
        this.version = seen.version();
        this.seen = content;
    }

    /** Which sections alone may be changed; null if all may be. */
    @Nullable
    SheetLimit limit() {
        return limit;
    }

    /** From here on this content counts as what the person saw last. */
    void saw(TargetContent content) {
        seen = content;
    }

    /**
     * Saves, together with what others have saved since; that is to be shown, and then to be {@link #saw seen}.
     *
     * @throws Refusal CONFLICT if it is under review or public by now, or if a section was closed that was changed
     */
    SavedDraft save(TargetContent content) {
        SavedDraft saved = drafts.merge(actor, id, new SeenDraft(version, seen), content);
        version = saved.seen().version();
        seen = content;
        return saved;
    }

    /** What was asked and not answered when the sheet was open last. */
    List<DraftConflict> unanswered() {
        return conflicts.of(actor, id, seen);
    }

    /** The person has chosen everywhere. */
    void answered() {
        conflicts.answered(actor, id);
    }

    /** Whether others have saved since. */
    boolean isBehind(long now) {
        return now > version;
    }

    Actor actor() {
        return actor;
    }

    OpenSheets.Seat seat(UI ui, OpenSheets.Sheet sheet) {
        return new OpenSheets.Seat(id, actor, ui, sheet);
    }

    /** Names the draft. */
    String id() {
        return id.toString();
    }

    /** The content as the checks look at it. */
    CheckedSheet sheet(TargetContent content) {
        return new CheckedSheet(id, unit, content);
    }
}
