package dev.mubiao.library;

import dev.mubiao.forms.LevelMeaning;
import dev.mubiao.targets.content.Operator;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Recomputes what an entry usually states from its uses. */
@Component
public class EntrySummaries {

    private final LibraryEntries libraryEntries;
    private final IndicatorUses indicatorUses;

    EntrySummaries(LibraryEntries libraryEntries, IndicatorUses indicatorUses) {
        this.libraryEntries = libraryEntries;
        this.indicatorUses = indicatorUses;
    }

    private record Place(
            @Nullable LevelMeaning level1, @Nullable LevelMeaning level2) {}

    /** Sums the entries up anew, and those that stand for them. */
    public void renew(Collection<UUID> changed, long version) {
        Set<UUID> roots = new LinkedHashSet<>();
        for (UUID id : changed) {
            LibraryEntry entry = libraryEntries.get(id);
            roots.add(Objects.requireNonNullElse(entry.mergedInto(), id));
        }
        roots.forEach(id -> libraryEntries.summarise(summary(libraryEntries.get(id)), version));
    }

    private LibraryEntry summary(LibraryEntry entry) {
        List<UUID> parts = libraryEntries.parts(entry.id());
        List<IndicatorUseCount> tallies = indicatorUses.tallies(parts);
        List<IndicatorUseCount> own = parts.size() == 1 ? tallies : indicatorUses.tallies(List.of(entry.id()));
        Place place = MostFrequent.most(
                        tallies,
                        indicatorUseCount -> indicatorUseCount.level1() == null && indicatorUseCount.level2() == null
                                ? null
                                : new Place(indicatorUseCount.level1(), indicatorUseCount.level2()))
                .orElse(new Place(null, null));
        Operator operator = MostFrequent.most(
                        tallies,
                        indicatorUseCount ->
                                indicatorUseCount.operator() == Operator.NONE ? null : indicatorUseCount.operator())
                .orElse(null);
        String measure = MostFrequent.most(tallies, IndicatorUseCount::measure).orElse(null);
        List<IndicatorUseCount> comparable = tallies.stream()
                .filter(indicatorUseCount -> Objects.equals(indicatorUseCount.measure(), measure))
                .toList();
        List<BigDecimal> numbers = comparable.stream()
                .flatMap(indicatorUseCount -> Stream.ofNullable(indicatorUseCount.number()))
                .sorted(Comparator.naturalOrder())
                .toList();
        int year = tallies.stream().mapToInt(IndicatorUseCount::year).max().orElse(0);
        return new LibraryEntry(
                entry.id(),
                MostFrequent.most(own, IndicatorUseCount::written).orElse(entry.written()),
                entry.renamed(),
                place.level1(),
                place.level2(),
                new LibraryEntry.UsualValue(
                        operator,
                        MostFrequent.most(comparable, IndicatorUseCount::value).orElse(null),
                        measure,
                        numbers.isEmpty() ? null : numbers.get(0),
                        numbers.isEmpty() ? null : numbers.get(numbers.size() - 1)),
                new LibraryEntry.Use(
                        indicatorUses.countTargets(parts), indicatorUses.countUnits(parts), year == 0 ? null : year),
                entry.state(),
                entry.note(),
                entry.mergedInto());
    }
}
