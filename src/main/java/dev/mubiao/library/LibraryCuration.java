package dev.mubiao.library;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.platform.MessageText;
import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.text.Cleaning;
import dev.mubiao.platform.text.Folding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes that administrators make to entries. Each goes into the audit trail. */
@Service
@Transactional
public class LibraryCuration {

    /** Key of the refusal of a change whose author has not seen what stands now. */
    public static final String STALE = "library.stale";

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_NOTE = 1000;

    private final Gate gate;
    private final LibraryVersionLock libraryVersionLock;
    private final LibraryEntries libraryEntries;
    private final EntrySummaries entrySummaries;
    private final LibraryAuditPublisher audit;

    LibraryCuration(
            Gate gate,
            LibraryVersionLock libraryVersionLock,
            LibraryEntries libraryEntries,
            EntrySummaries entrySummaries,
            LibraryAuditPublisher audit) {
        this.gate = gate;
        this.libraryVersionLock = libraryVersionLock;
        this.libraryEntries = libraryEntries;
        this.entrySummaries = entrySummaries;
        this.audit = audit;
    }

    /** @throws Refusal DENIED or NOT_FOUND */
    public void setState(Actor by, Collection<UUID> ids, EntryState state) {
        long version = begin(by);
        for (UUID id : ids) {
            audit.record(
                    by,
                    event(state),
                    id,
                    new MessageText(
                            "library.audit." + state.name().toLowerCase(Locale.ROOT),
                            List.of(libraryEntries.get(id).name())));
        }
        if (!ids.isEmpty()) {
            libraryEntries.setState(ids, state, version);
        }
    }

    /**
     * Gives the entry another name and a note.
     *
     * @param seen the entry with the name and the note that the actor has read
     * @param name blank for the one that is written most often
     * @throws Refusal DENIED, NOT_FOUND, INVALID if a text is too long, CONFLICT if another entry has the name, or
     *     ({@link #STALE}) if the entry has others by now
     */
    public void describe(Actor by, LibraryEntry seen, String name, String note) {
        long version = begin(by);
        UUID id = seen.id();
        LibraryEntry entry = libraryEntries.get(id);
        if (!Objects.equals(entry.renamed(), seen.renamed()) || !entry.note().equals(seen.note())) {
            throw new Refusal(Refusal.Kind.CONFLICT, STALE, entry.name(), entry.note());
        }
        String wanted = Cleaning.said(name);
        String said = Cleaning.said(note);
        if (wanted.length() > LONGEST_NAME || said.length() > LONGEST_NOTE) {
            throw new Refusal(Refusal.Kind.INVALID, "library.tooLong", LONGEST_NAME, LONGEST_NOTE);
        }
        boolean taken = libraryEntries
                .byKey(Folding.key(wanted))
                .map(libraryEntries::get)
                .filter(other -> !other.id().equals(id) && !id.equals(other.mergedInto()))
                .isPresent();
        if (taken) {
            throw new Refusal(Refusal.Kind.CONFLICT, "library.nameTaken", wanted);
        }
        String renamed = wanted.isEmpty() || wanted.equals(entry.written()) ? null : wanted;
        libraryEntries.describe(id, renamed, said, version);
        audit.record(
                by, LibraryEvent.IndicatorDescribed::new, id, change(entry.name(), renamed, entry.written(), said));
    }

    /**
     * Lets one entry stand for others that mean the same.
     *
     * @throws Refusal DENIED, NOT_FOUND, or CONFLICT if the one that is to stay was merged itself
     */
    public void merge(Actor by, UUID into, Collection<UUID> others) {
        long version = begin(by);
        LibraryEntry stays = libraryEntries.get(into);
        if (stays.mergedInto() != null) {
            throw new Refusal(Refusal.Kind.CONFLICT, "library.mergedItself", stays.name());
        }
        List<UUID> moved = new ArrayList<>();
        for (UUID id : others) {
            if (!id.equals(into)) {
                moved.add(id);
                libraryEntries.mergedInto(id).forEach(below -> moved.add(below.id()));
                audit.record(
                        by,
                        LibraryEvent.IndicatorMerged::new,
                        id,
                        new MessageText(
                                "library.audit.merged",
                                List.of(libraryEntries.get(id).name(), stays.name())));
            }
        }
        if (!moved.isEmpty()) {
            libraryEntries.merge(moved, into, version);
            entrySummaries.renew(List.of(into), version);
        }
    }

    /** Lets merged entries stand for themselves again. @throws Refusal DENIED or NOT_FOUND */
    public void separate(Actor by, Collection<UUID> ids) {
        long version = begin(by);
        List<UUID> touched = new ArrayList<>(ids);
        for (UUID id : ids) {
            LibraryEntry entry = libraryEntries.get(id);
            UUID from = entry.mergedInto();
            if (from != null) {
                touched.add(from);
                audit.record(
                        by,
                        LibraryEvent.IndicatorSeparated::new,
                        id,
                        new MessageText(
                                "library.audit.separated",
                                List.of(entry.name(), libraryEntries.get(from).name())));
            }
        }
        if (!ids.isEmpty()) {
            libraryEntries.merge(ids, null, version);
            entrySummaries.renew(touched, version);
        }
    }

    private long begin(Actor by) {
        gate.check(by, Permission.CURATE_LIBRARY);
        return libraryVersionLock.next();
    }

    private static LibraryAuditPublisher.EventOf event(EntryState state) {
        return switch (state) {
            case OFFERED -> LibraryEvent.IndicatorOffered::new;
            case PREFERRED -> LibraryEvent.IndicatorPreferred::new;
            case HIDDEN -> LibraryEvent.IndicatorHidden::new;
        };
    }

    private static MessageText change(String before, @Nullable String renamed, String written, String note) {
        String after = renamed == null ? written : renamed;
        MessageText name = before.equals(after)
                ? new MessageText("library.audit.kept", List.of(before))
                : new MessageText("library.audit.renamed", List.of(before, after));
        return note.isEmpty() ? name : new MessageText("library.audit.noted", List.of(name, note));
    }
}
