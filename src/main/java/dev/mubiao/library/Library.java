package dev.mubiao.library;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Gate;
import dev.mubiao.directory.Verb;
import dev.mubiao.library.IndexedEntry.Key;
import dev.mubiao.shared.Refusal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reading the library, behind the gate. Hidden entries are there for curators alone. */
@Service
public class Library {

    private static final Comparator<LibraryEntry> MOST_USED = Comparator.comparingInt(LibraryEntry::uses)
            .reversed()
            .thenComparing(LibraryEntry::name)
            .thenComparing(LibraryEntry::id);

    private final LibraryIndex index;
    private final Details details;
    private final Gate gate;

    Library(LibraryIndex index, Details details, Gate gate) {
        this.index = index;
        this.details = details;
        this.gate = gate;
    }

    /**
     * Entries that match, in the wanted order; without one the best match first, or the most used.
     *
     * @throws Refusal DENIED
     */
    public List<LibraryEntry> list(
            Actor reader, LibraryFilter filter, @Nullable Comparator<LibraryEntry> order, int offset, int limit) {
        Ranking ranking = ranking(filter);
        Stream<IndexedEntry> matching = matching(reader, filter);
        Stream<LibraryEntry> sorted = order == null && !ranking.words().text().isEmpty()
                ? ranking.best(matching, offset + limit).stream().map(IndexedEntry::entry)
                : matching.map(IndexedEntry::entry).sorted(order == null ? MOST_USED : order.thenComparing(MOST_USED));
        return sorted.skip(offset).limit(limit).toList();
    }

    /** @throws Refusal DENIED */
    public int count(Actor reader, LibraryFilter filter) {
        return (int) matching(reader, filter).count();
    }

    /** @throws Refusal DENIED, or NOT_FOUND also for a hidden one that the reader must not see */
    public EntryDetail detail(Actor reader, UUID id) {
        gate.check(reader, Verb.READ_LIBRARY);
        EntryDetail detail = details.of(reader, id);
        if (detail.entry().state() == EntryState.HIDDEN && !gate.allows(reader, Verb.CURATE_LIBRARY, null)) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, "library.unknown");
        }
        return detail;
    }

    /** Units that use any entry that the reader sees. @throws Refusal DENIED */
    public Set<UUID> units(Actor reader) {
        return matching(reader, LibraryFilter.ALL)
                .flatMap(indexed -> indexed.units().stream())
                .collect(Collectors.toSet());
    }

    private Stream<IndexedEntry> matching(Actor reader, LibraryFilter filter) {
        gate.check(reader, Verb.READ_LIBRARY);
        boolean all = gate.allows(reader, Verb.CURATE_LIBRARY, null);
        Ranking ranking = ranking(filter);
        return index.current().stream()
                .filter(indexed -> all || indexed.entry().state() != EntryState.HIDDEN)
                .filter(filter::lets)
                .filter(indexed -> ranking.score(indexed) >= 0);
    }

    private static Ranking ranking(LibraryFilter filter) {
        return new Ranking(Key.of(filter.words()), null, null, null, null);
    }
}
