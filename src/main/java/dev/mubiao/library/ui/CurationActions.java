package dev.mubiao.library.ui;

import com.vaadin.flow.component.UI;
import dev.mubiao.directory.Actor;
import dev.mubiao.library.EntryState;
import dev.mubiao.library.LibraryCuration;
import dev.mubiao.library.LibraryEntry;
import dev.mubiao.platform.Refusal;
import dev.mubiao.uikit.Toasts;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Carries out the changes that a curator makes to several entries at once, and confirms them. */
class CurationActions {

    private final Supplier<Actor> actor;
    private final LibraryCuration libraryCuration;
    private final Runnable changed;

    CurationActions(Supplier<Actor> actor, LibraryCuration libraryCuration, Runnable changed) {
        this.actor = actor;
        this.libraryCuration = libraryCuration;
        this.changed = changed;
    }

    void setState(Collection<LibraryEntry> entries, EntryState state) {
        attempt(() -> {
            libraryCuration.setState(actor.get(), ids(entries), state);
            Toasts.success(UI.getCurrent().getTranslation("library.done", entries.size()));
        });
    }

    void merge(LibraryEntry into, Collection<LibraryEntry> entries) {
        List<UUID> others =
                ids(entries).stream().filter(id -> !id.equals(into.id())).toList();
        attempt(() -> {
            libraryCuration.merge(actor.get(), into.id(), others);
            new UndoNotice(
                            UI.getCurrent().getTranslation("library.merge.done", into.name()),
                            () -> attempt(() -> libraryCuration.separate(actor.get(), others)))
                    .open();
        });
    }

    private void attempt(Runnable action) {
        try {
            action.run();
        } catch (Refusal refusal) {
            Toasts.refusal(refusal);
        }
        changed.run();
    }

    private static List<UUID> ids(Collection<LibraryEntry> entries) {
        return entries.stream().map(LibraryEntry::id).toList();
    }
}
