package dev.mubiao.library;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Gate;
import dev.mubiao.directory.Verb;
import dev.mubiao.shared.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do to the library's entries. Each change goes into the audit trail. */
@Service
@Transactional
public class Curation {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_NOTE = 1000;

    private final Gate gate;
    private final Turns turns;
    private final Entries entries;
    private final Summaries summaries;
    private final LibraryTrail trail;

    Curation(Gate gate, Turns turns, Entries entries, Summaries summaries, LibraryTrail trail) {
        this.gate = gate;
        this.turns = turns;
        this.entries = entries;
        this.summaries = summaries;
        this.trail = trail;
    }

    /** @throws Refusal DENIED or NOT_FOUND */
    public void setState(Actor by, Collection<UUID> ids, EntryState state) {
        long version = begin(by);
        for (UUID id : ids) {
            trail.record(by, event(state), id, entries.get(id).name());
        }
        if (!ids.isEmpty()) {
            entries.setState(ids, state, version);
        }
    }

    /**
     * Gives the entry another name and a note.
     *
     * @param name blank for the one that is written most often
     * @throws Refusal DENIED, NOT_FOUND, INVALID if a text is too long, CONFLICT if another entry has the name
     */
    public void describe(Actor by, UUID id, String name, String note) {
        long version = begin(by);
        LibraryEntry entry = entries.get(id);
        String wanted = name.strip();
        if (wanted.length() > LONGEST_NAME || note.length() > LONGEST_NOTE) {
            throw new Refusal(Refusal.Kind.INVALID, "library.tooLong", LONGEST_NAME, LONGEST_NOTE);
        }
        boolean taken = entries.byKey(EntryKey.of(wanted))
                .map(entries::get)
                .filter(other -> !other.id().equals(id) && !id.equals(other.mergedInto()))
                .isPresent();
        if (taken) {
            throw new Refusal(Refusal.Kind.CONFLICT, "library.nameTaken", wanted);
        }
        String renamed = wanted.isEmpty() || wanted.equals(entry.written()) ? null : wanted;
        entries.describe(id, renamed, note.strip(), version);
        trail.record(
                by, LibraryEvent.IndicatorDescribed::new, id, change(entry.name(), renamed, entry.written(), note));
    }

    /**
     * Lets one entry stand for others that mean the same.
     *
     * @throws Refusal DENIED, NOT_FOUND, or CONFLICT if the one that is to stay was merged itself
     */
    public void merge(Actor by, UUID into, Collection<UUID> others) {
        long version = begin(by);
        LibraryEntry stays = entries.get(into);
        if (stays.mergedInto() != null) {
            throw new Refusal(Refusal.Kind.CONFLICT, "library.mergedItself", stays.name());
        }
        List<UUID> moved = new ArrayList<>();
        for (UUID id : others) {
            if (!id.equals(into)) {
                moved.add(id);
                entries.mergedInto(id).forEach(below -> moved.add(below.id()));
                trail.record(
                        by,
                        LibraryEvent.IndicatorMerged::new,
                        id,
                        entries.get(id).name() + " → " + stays.name());
            }
        }
        if (!moved.isEmpty()) {
            entries.merge(moved, into, version);
            summaries.renew(List.of(into), version);
        }
    }

    /** Lets merged entries stand for themselves again. @throws Refusal DENIED or NOT_FOUND */
    public void separate(Actor by, Collection<UUID> ids) {
        long version = begin(by);
        List<UUID> touched = new ArrayList<>(ids);
        for (UUID id : ids) {
            LibraryEntry entry = entries.get(id);
            UUID from = entry.mergedInto();
            if (from != null) {
                touched.add(from);
                trail.record(
                        by,
                        LibraryEvent.IndicatorSeparated::new,
                        id,
                        entries.get(from).name() + " → " + entry.name());
            }
        }
        if (!ids.isEmpty()) {
            entries.merge(ids, null, version);
            summaries.renew(touched, version);
        }
    }

    private long begin(Actor by) {
        gate.check(by, Verb.CURATE_LIBRARY);
        return turns.next();
    }

    private static LibraryTrail.EventOf event(EntryState state) {
        return switch (state) {
            case OFFERED -> LibraryEvent.IndicatorOffered::new;
            case PREFERRED -> LibraryEvent.IndicatorPreferred::new;
            case HIDDEN -> LibraryEvent.IndicatorHidden::new;
        };
    }

    private static String change(String before, @Nullable String renamed, String written, String note) {
        String after = renamed == null ? written : renamed;
        String names = before.equals(after) ? before : before + " → " + after;
        return note.isBlank() ? names : names + ": " + note.strip();
    }
}
