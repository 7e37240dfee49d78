package dev.mubiao.library.search;

import dev.mubiao.forms.IndicatorLevel;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.LevelMeaning;
import dev.mubiao.library.LibraryEntry;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The labels by which a form calls the levels of an entry.
 *
 * @param level1 null if the form has none for it
 */
record LevelLabels(@Nullable String level1, @Nullable String level2) {

    private static final LevelLabels NONE = new LevelLabels(null, null);

    private record Place(IndicatorLevel level1, IndicatorLevel level2) {}

    static LevelLabels of(@Nullable IndicatorTable table, LibraryEntry entry) {
        LevelMeaning first = entry.level1();
        LevelMeaning second = entry.level2();
        if (table == null || first == null && second == null) {
            return NONE;
        }
        return place(table, place -> place.level1.meaning() == first && place.level2.meaning() == second)
                // Some forms print cost below output.
                .or(() -> second == null ? Optional.empty() : place(table, place -> place.level2.meaning() == second))
                .or(() -> first == LevelMeaning.COST
                        ? place(table, place -> place.level2.meaning() == LevelMeaning.COST)
                        : Optional.empty())
                .map(place -> new LevelLabels(place.level1.label(), place.level2.label()))
                .orElseGet(() -> table.levels().stream()
                        .filter(indicatorLevel -> indicatorLevel.meaning() == first)
                        .findFirst()
                        .map(indicatorLevel -> new LevelLabels(indicatorLevel.label(), null))
                        .orElse(NONE));
    }

    private static Optional<Place> place(IndicatorTable table, Predicate<Place> wanted) {
        return table.levels().stream()
                .flatMap(level1 -> level1.children().stream().flatMap(level2 -> Stream.of(new Place(level1, level2))))
                .filter(wanted)
                .findFirst();
    }
}
