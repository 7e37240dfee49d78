package dev.mubiao.targets.ui.sheet.saving;

import com.vaadin.flow.component.UI;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.UnitId;
import dev.mubiao.directory.accounts.ActorsNow;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.draft.DraftSaveResult;
import dev.mubiao.targets.draft.DraftSnapshot;
import dev.mubiao.targets.draft.OpenConflict;
import dev.mubiao.targets.draft.TargetDrafts;
import dev.mubiao.targets.draft.UnresolvedConflicts;
import dev.mubiao.targets.merge.DraftConflict;
import dev.mubiao.targets.merge.DraftMerge;
import dev.mubiao.targets.sheet.SheetLimit;
import dev.mubiao.targets.sheet.SheetToCheck;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Saves the draft of one open sheet, each time on top of the version that was loaded last, and with the rights that the
 * person has by then.
 */
public class DraftSaver {

    private final TargetDrafts drafts;
    private final UnresolvedConflicts conflicts;
    private final ActorsNow actors;
    private final EditingSessions.Editor editor;
    private final TargetId id;
    private final UnitId unit;
    private final @Nullable SheetLimit limit;
    private long version;
    private DraftMerge.Other last;
    private TargetContent seen;

    /** @param content read after the target, so that it is not older */
    DraftSaver(
            TargetDrafts drafts,
            UnresolvedConflicts conflicts,
            ActorsNow actors,
            Actor opener,
            Target seen,
            TargetContent content) {
        this.drafts = drafts;
        this.conflicts = conflicts;
        this.actors = actors;
        this.editor = new EditingSessions.Editor(opener.id(), opener.displayName());
        this.id = seen.id();
        this.unit = seen.unit();
        this.limit = drafts.limit(seen).orElse(null);
        this.version = seen.version();
        this.last = new DraftMerge.Other(seen.changedBy(), seen.changedAt());
        this.seen = content;
    }

    /** Which sections alone may be changed; null if all may be. */
    @Nullable
    public SheetLimit limit() {
        return limit;
    }

    /** From here on this content counts as what the person saw last. */
    public void saw(TargetContent content) {
        seen = content;
    }

    /**
     * Saves, together with what others have saved since; that is to be shown, and then to be {@link #saw seen}.
     *
     * @throws Refusal DENIED if the person may not change it any more; CONFLICT if it is under review or public by now,
     *     or if a section was closed that was changed
     */
    public DraftSaveResult save(TargetContent content) {
        DraftSaveResult saved = drafts.merge(actor(), id, new DraftSnapshot(version, seen), content);
        version = saved.seen().version();
        last = saved.other();
        seen = content;
        return saved;
    }

    /** What was asked and not answered when the sheet was open last. */
    public List<OpenConflict> unanswered() {
        return conflicts.of(editor.id(), id, seen);
    }

    /** Stores what the person is to be asked about because of what his browser had kept. */
    public List<OpenConflict> ask(List<DraftConflict> found) {
        return conflicts.put(editor.id(), id, found, seen);
    }

    /** The person has chosen. */
    public void answered(UUID conflict) {
        conflicts.answered(conflict);
    }

    /** Who saved the draft last before this sheet did. */
    public DraftMerge.Other last() {
        return last;
    }

    /** Whether others have saved since. */
    public boolean isBehind(long now) {
        return now > version;
    }

    /** Who opened the sheet. */
    public PersonId person() {
        return editor.id();
    }

    /** The session of the sheet in the person's window. */
    public EditingSessions.Session session(UI ui, EditingSessions.SheetListener sheet) {
        return new EditingSessions.Session(id, editor, ui, sheet);
    }

    /** Names the draft. */
    public String id() {
        return id.toString();
    }

    /** The content as the checks look at it. */
    public SheetToCheck sheet(TargetContent content) {
        return new SheetToCheck(id, unit, content);
    }

    /** A sheet is saved in the background too, where nobody is signed in. */
    private Actor actor() {
        return actors.of(editor.id());
    }
}
