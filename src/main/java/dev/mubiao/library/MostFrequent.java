package dev.mubiao.library;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Ranks what is stated most often; of what is stated equally often, the later comes first. */
public final class MostFrequent {

    private MostFrequent() {}

    private record Count(int uses, int year) {

        Count and(Count other) {
            return new Count(uses + other.uses, Math.max(year, other.year));
        }
    }

    /** All that is said, the most usual first; null is left out. */
    public static <T> LinkedHashMap<T, Integer> ranked(
            List<IndicatorUseCount> tallies, Function<IndicatorUseCount, @Nullable T> what) {
        Map<T, Count> counts = new LinkedHashMap<>();
        tallies.forEach(indicatorUseCount -> Stream.ofNullable(what.apply(indicatorUseCount))
                .forEach(said ->
                        counts.merge(said, new Count(indicatorUseCount.uses(), indicatorUseCount.year()), Count::and)));
        LinkedHashMap<T, Integer> ranked = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Comparator.comparing(
                                (Map.Entry<T, Count> entry) -> -entry.getValue().uses())
                        .thenComparing(entry -> -entry.getValue().year())
                        .thenComparing(entry -> Objects.toString(entry.getKey())))
                .forEach(entry -> ranked.put(entry.getKey(), entry.getValue().uses()));
        return ranked;
    }

    static <T> Optional<T> most(List<IndicatorUseCount> tallies, Function<IndicatorUseCount, @Nullable T> what) {
        return ranked(tallies, what).keySet().stream().findFirst();
    }
}
