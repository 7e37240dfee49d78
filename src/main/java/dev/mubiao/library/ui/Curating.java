package dev.mubiao.library.ui;

import com.vaadin.flow.component.UI;
import dev.mubiao.directory.Actor;
import dev.mubiao.library.Curation;
import dev.mubiao.library.EntryState;
import dev.mubiao.library.LibraryEntry;
import dev.mubiao.shared.Refusal;
import dev.mubiao.uikit.Notices;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What a curator does to several entries at once, with the word of what was done. */
class Curating {

    private final Actor actor;
    private final Curation curation;
    private final Runnable changed;

    Curating(Actor actor, Curation curation, Runnable changed) {
        this.actor = actor;
        this.curation = curation;
        this.changed = changed;
    }

    void setState(Collection<LibraryEntry> entries, EntryState state) {
        attempt(() -> {
            curation.setState(actor, ids(entries), state);
            Notices.success(UI.getCurrent().getTranslation("library.done", entries.size()));
        });
    }

    void merge(LibraryEntry into, Collection<LibraryEntry> entries) {
        List<UUID> others =
                ids(entries).stream().filter(id -> !id.equals(into.id())).toList();
        attempt(() -> {
            curation.merge(actor, into.id(), others);
            new UndoNotice(
                            UI.getCurrent().getTranslation("library.merge.done", into.name()),
                            () -> attempt(() -> curation.separate(actor, others)))
                    .open();
        });
    }

    private void attempt(Runnable action) {
        try {
            action.run();
        } catch (Refusal refusal) {
            Notices.refusal(refusal);
        }
        changed.run();
    }

    private static List<UUID> ids(Collection<LibraryEntry> entries) {
        return entries.stream().map(LibraryEntry::id).toList();
    }
}
