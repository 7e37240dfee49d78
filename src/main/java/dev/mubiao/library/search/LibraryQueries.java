package dev.mubiao.library.search;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.library.EntryState;
import dev.mubiao.library.LibraryEntry;
import dev.mubiao.library.search.IndexedEntry.Key;
import dev.mubiao.platform.Refusal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads the library after checking access. Hidden entries are shown to curators alone. */
@Service
public class LibraryQueries {

    private static final Comparator<LibraryEntry> MOST_USED = Comparator.comparingInt(
                    (LibraryEntry entry) -> entry.use().targets())
            .reversed()
            .thenComparing(LibraryEntry::name)
            .thenComparing(LibraryEntry::id);

    private final LibraryIndex index;
    private final EntryDetailReader entryDetailReader;
    private final Gate gate;

    LibraryQueries(LibraryIndex index, EntryDetailReader entryDetailReader, Gate gate) {
        this.index = index;
        this.entryDetailReader = entryDetailReader;
        this.gate = gate;
    }

    /**
     * Entries that match, in the wanted order; without one the best match first, or the most used.
     *
     * @throws Refusal DENIED
     */
    public List<LibraryEntry> list(
            Actor reader, LibraryFilter filter, @Nullable Comparator<LibraryEntry> order, int offset, int limit) {
        EntryRanking entryRanking = ranking(filter);
        Stream<IndexedEntry> matching = matching(reader, filter);
        Stream<LibraryEntry> sorted = order == null
                        && !entryRanking.words().text().isEmpty()
                ? entryRanking.best(matching, offset + limit).stream().map(IndexedEntry::entry)
                : matching.map(IndexedEntry::entry).sorted(order == null ? MOST_USED : order.thenComparing(MOST_USED));
        return sorted.skip(offset).limit(limit).toList();
    }

    /** @throws Refusal DENIED */
    public int count(Actor reader, LibraryFilter filter) {
        return (int) matching(reader, filter).count();
    }

    /** @throws Refusal DENIED, or NOT_FOUND also for a hidden one that the reader must not see */
    public EntryDetail detail(Actor reader, UUID id) {
        gate.check(reader, Permission.READ_LIBRARY);
        EntryDetail detail = entryDetailReader.of(reader, id);
        if (detail.entry().state() == EntryState.HIDDEN && !gate.allows(reader, Permission.CURATE_LIBRARY, null)) {
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
        gate.check(reader, Permission.READ_LIBRARY);
        boolean all = gate.allows(reader, Permission.CURATE_LIBRARY, null);
        EntryRanking entryRanking = ranking(filter);
        return index.current().stream()
                .filter(indexed -> all || indexed.entry().state() != EntryState.HIDDEN)
                .filter(filter::accepts)
                .filter(indexed -> entryRanking.score(indexed) >= 0);
    }

    private static EntryRanking ranking(LibraryFilter filter) {
        return new EntryRanking(Key.of(filter.words()), null, null, null, null);
    }
}
