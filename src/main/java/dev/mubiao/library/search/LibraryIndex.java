package dev.mubiao.library.search;

import dev.mubiao.library.EntryUsers;
import dev.mubiao.library.LibraryChanged;
import dev.mubiao.library.LibraryEntries;
import dev.mubiao.library.LibraryEntry;
import dev.mubiao.library.LibraryVersionLock;
import dev.mubiao.library.search.IndexedEntry.Key;
import dev.mubiao.platform.cache.CachedValue;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * All entries in memory, because a search must keep up with typing. It looks after changes of its own node at once and
 * after those of others once in a while, by the library's version: only what changed is read.
 */
@Component
class LibraryIndex {

    /** For so long a change on another node may go unnoticed. */
    private static final Duration KEPT = Duration.ofSeconds(2);

    private static final long NEVER_READ = -1;

    private final CachedValue<Long> latest;
    private final LibraryEntries libraryEntries;
    private final EntryUsers entryUsers;

    private final Map<UUID, Integer> places = new HashMap<>();
    private List<IndexedEntry> content = List.of();
    private long version = NEVER_READ;

    LibraryIndex(
            LibraryVersionLock libraryVersionLock, LibraryEntries libraryEntries, EntryUsers entryUsers, Clock clock) {
        this.latest = new CachedValue<>(KEPT, clock, libraryVersionLock::version);
        this.libraryEntries = libraryEntries;
        this.entryUsers = entryUsers;
    }

    /** Everything, as of now or of a moment ago. The list is never changed afterwards. */
    synchronized List<IndexedEntry> current() {
        long now = latest.get();
        if (now != version) {
            read(now);
        }
        return content;
    }

    @TransactionalEventListener
    void changed(LibraryChanged event) {
        latest.forget();
    }

    private void read(long now) {
        List<LibraryEntry> changed = libraryEntries.changedSince(version);
        Map<UUID, Set<UUID>> units = entryUsers.units(version);
        Map<UUID, Set<UUID>> departments = entryUsers.departments(version);
        Map<UUID, List<String>> merged = entryUsers.mergedNames();
        List<IndexedEntry> next = new ArrayList<>(content);
        for (LibraryEntry entry : changed) {
            UUID id = entry.id();
            IndexedEntry indexed = new IndexedEntry(
                    entry,
                    Stream.concat(Stream.of(entry.name()), merged.getOrDefault(id, List.of()).stream())
                            .map(Key::of)
                            .toList(),
                    units.getOrDefault(id, Set.of()),
                    departments.getOrDefault(id, Set.of()));
            Integer place = places.putIfAbsent(id, next.size());
            if (place == null) {
                next.add(indexed);
            } else {
                next.set(place, indexed);
            }
        }
        content = next;
        version = now;
    }
}
