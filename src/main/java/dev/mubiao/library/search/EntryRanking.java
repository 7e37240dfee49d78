package dev.mubiao.library.search;

import dev.mubiao.forms.LevelMeaning;
import dev.mubiao.library.EntryState;
import dev.mubiao.library.LibraryEntry;
import dev.mubiao.library.search.IndexedEntry.Key;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the best entries for what is typed: how the name matches comes first, then the row's level, then whether the
 * own unit or its department used it, then what administrators prefer, then how alike the names are and how often the
 * entry is used.
 */
record EntryRanking(
        Key words,
        @Nullable LevelMeaning level1,
        @Nullable LevelMeaning level2,
        @Nullable UUID unit,
        @Nullable UUID department) {

    private static final int MOST_USES = (1 << 20) - 1;
    private static final Comparator<Scored> WORST_FIRST = Comparator.comparingLong(Scored::score)
            .thenComparing(scored -> scored.entry().entry().name(), Comparator.reverseOrder());

    private record Scored(long score, IndexedEntry entry) {}

    /** The best ones, the best first. */
    List<IndexedEntry> best(Stream<IndexedEntry> entries, int limit) {
        PriorityQueue<Scored> best = new PriorityQueue<>(WORST_FIRST);
        entries.forEach(entry -> {
            long score = score(entry);
            if (score >= 0 && (best.size() < limit || score >= best.element().score())) {
                best.add(new Scored(score, entry));
                if (best.size() > limit) {
                    best.remove();
                }
            }
        });
        List<IndexedEntry> found = new ArrayList<>(best.size());
        while (!best.isEmpty()) {
            found.add(best.remove().entry());
        }
        Collections.reverse(found);
        return found;
    }

    /** Higher is better; below 0 if it does not match. */
    long score(IndexedEntry indexed) {
        int kind = NameSimilarity.NONE;
        int closeness = 0;
        for (Key key : indexed.keys()) {
            int found = words.text().isEmpty() ? NameSimilarity.CONTAINED : NameSimilarity.kind(words, key);
            if (found != NameSimilarity.NONE && found >= kind) {
                closeness = Math.max(found > kind ? 0 : closeness, NameSimilarity.closeness(words, key));
                kind = found;
            }
        }
        if (kind == NameSimilarity.NONE) {
            return -1;
        }
        LibraryEntry entry = indexed.entry();
        long score = kind;
        score = score << 2 | level(entry);
        score = score << 2 | nearness(indexed);
        score = score << 1 | (entry.state() == EntryState.PREFERRED ? 1 : 0);
        score = score << 7 | closeness;
        return score << 20 | Math.min(entry.use().targets(), MOST_USES);
    }

    private int level(LibraryEntry entry) {
        if (level1 == null && level2 == null) {
            return 0;
        }
        boolean first = level1 == null || level1 == entry.level1();
        boolean second = level2 == null || level2 == entry.level2();
        return first && second ? 2 : first || level2 != null && second ? 1 : 0;
    }

    private int nearness(IndexedEntry entry) {
        if (unit != null && entry.units().contains(unit)) {
            return 2;
        }
        return department != null && entry.departments().contains(department) ? 1 : 0;
    }
}
