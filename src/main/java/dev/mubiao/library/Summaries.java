package dev.mubiao.library;

import dev.mubiao.forms.LevelMeaning;
import dev.mubiao.targets.Operator;
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

/** Sums up what targets say in an entry. */
@Component
class Summaries {

    private final Entries entries;
    private final Uses uses;

    Summaries(Entries entries, Uses uses) {
        this.entries = entries;
        this.uses = uses;
    }

    private record Place(
            @Nullable LevelMeaning level1, @Nullable LevelMeaning level2) {}

    /** Sums the entries up anew, and those that stand for them. */
    void renew(Collection<UUID> changed, long version) {
        Set<UUID> roots = new LinkedHashSet<>();
        for (UUID id : changed) {
            LibraryEntry entry = entries.get(id);
            roots.add(Objects.requireNonNullElse(entry.mergedInto(), id));
        }
        roots.forEach(id -> entries.summarise(summary(entries.get(id)), version));
    }

    private LibraryEntry summary(LibraryEntry entry) {
        List<UUID> parts = entries.parts(entry.id());
        List<Tally> tallies = uses.tallies(parts);
        List<Tally> own = parts.size() == 1 ? tallies : uses.tallies(List.of(entry.id()));
        Place place = Usual.most(
                        tallies,
                        tally -> tally.level1() == null && tally.level2() == null
                                ? null
                                : new Place(tally.level1(), tally.level2()))
                .orElse(new Place(null, null));
        Operator operator = Usual.most(tallies, tally -> tally.operator() == Operator.NONE ? null : tally.operator())
                .orElse(null);
        String measure = Usual.most(tallies, Tally::measure).orElse(null);
        List<Tally> comparable = tallies.stream()
                .filter(tally -> Objects.equals(tally.measure(), measure))
                .toList();
        List<BigDecimal> numbers = comparable.stream()
                .flatMap(tally -> Stream.ofNullable(tally.number()))
                .sorted(Comparator.naturalOrder())
                .toList();
        int year = tallies.stream().mapToInt(Tally::year).max().orElse(0);
        return new LibraryEntry(
                entry.id(),
                // Its own spelling: others were merged into this name, however often they are written.
                Usual.most(own, Tally::written).orElse(entry.written()),
                entry.renamed(),
                place.level1(),
                place.level2(),
                operator,
                Usual.most(comparable, Tally::value).orElse(null),
                measure,
                numbers.isEmpty() ? null : numbers.get(0),
                numbers.isEmpty() ? null : numbers.get(numbers.size() - 1),
                uses.countTargets(parts),
                uses.countUnits(parts),
                year == 0 ? null : year,
                entry.state(),
                entry.note(),
                entry.mergedInto());
    }
}
