package dev.mubiao.prereview.model;

import dev.mubiao.forms.FormKind;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.text.Folding;
import dev.mubiao.prereview.language.MeasuredSubject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The other targets of a unit, indexed by what rules look up, so that no rule has to walk over all of them. */
public final class RelatedTargets {

    /** What more rows than these have in common says nothing about any of them, and would be long to walk over. */
    private static final int COMMON = 60;

    public static final RelatedTargets NONE = new RelatedTargets(new Index(List.of()), null, null);

    /** A row of another target. */
    public record Found(RelatedTarget target, RelatedTarget.Line line) {}

    private final Index index;
    private final @Nullable Object self;
    private final @Nullable BudgetYear year;

    private RelatedTargets(Index index, @Nullable Object self, @Nullable BudgetYear year) {
        this.index = index;
        this.self = self;
        this.year = year;
    }

    /** @param targets in the order in which they came to be */
    public static RelatedTargets of(Collection<RelatedTarget> targets) {
        return new RelatedTargets(new Index(targets), null, null);
    }

    /** The others, as the target with this key in this year sees them. */
    public RelatedTargets seenBy(@Nullable Object key, @Nullable BudgetYear ofYear) {
        return new RelatedTargets(index, key, ofYear);
    }

    /** Rows of the same name, punctuation apart. */
    public Stream<Found> named(String letters) {
        return others(index.byName.get(letters));
    }

    /** Rows that count the same, see {@link MeasuredSubject#key}. */
    public Stream<Found> counting(String fact) {
        return others(index.byFact.get(fact));
    }

    /** Rows that count places of the kind. */
    public Stream<Found> ofEntity(String entity) {
        return others(index.byEntity.get(entity));
    }

    /** Rows that speak of exactly so many people. */
    public Stream<Found> people(BigDecimal number) {
        return others(index.byPeople.get(number.stripTrailingZeros()));
    }

    /** How many targets have this spending plan, the asking one included if it is one of the unit's. */
    public int samePlans(String plan) {
        return index.byPlan.getOrDefault(plan, 0);
    }

    /** Whether the other target was there before the asking one: the later one is taken for the copy. */
    public boolean earlier(RelatedTarget target) {
        Integer mine = self == null ? null : index.positions.get(self);
        return mine == null || index.positions.getOrDefault(target.key(), 0) < mine;
    }

    /** The project of that name. */
    public Optional<RelatedTarget> project(String name) {
        return index.projects.getOrDefault(Folding.letters(name), List.of()).stream()
                .filter(this::other)
                .findFirst();
    }

    /** Those of the unit as a whole. */
    public List<RelatedTarget> departments() {
        return index.departments.stream().filter(this::other).toList();
    }

    /** The same project a year before. */
    public Optional<RelatedTarget> yearBefore(String name) {
        BudgetYear now = year;
        return now == null
                ? Optional.empty()
                : index.projects.getOrDefault(Folding.letters(name), List.of()).stream()
                        .filter(target -> target.year() != null
                                && target.year().value() == now.value() - 1
                                && !target.key().equals(self))
                        .findFirst();
    }

    /** Totals of the unit's projects of the year, in yuan; empty if there are none. */
    public List<BigDecimal> projectTotals() {
        return index.targets.stream()
                .filter(target -> target.kind() == FormKind.PROJECT && other(target))
                .map(RelatedTarget::total)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private Stream<Found> others(@Nullable List<Found> found) {
        return found == null || found.size() > COMMON
                ? Stream.empty()
                : found.stream().filter(each -> other(each.target()));
    }

    private boolean other(RelatedTarget target) {
        return !target.key().equals(self) && (year == null || target.year() == null || year.equals(target.year()));
    }

    private static final class Index {

        private final Collection<RelatedTarget> targets;
        private final Map<Object, Integer> positions = new HashMap<>();
        private final Map<String, List<Found>> byName = new HashMap<>();
        private final Map<String, List<Found>> byFact = new HashMap<>();
        private final Map<String, List<Found>> byEntity = new HashMap<>();
        private final Map<BigDecimal, List<Found>> byPeople = new HashMap<>();
        private final Map<String, Integer> byPlan = new HashMap<>();
        private final Map<String, List<RelatedTarget>> projects = new HashMap<>();
        private final List<RelatedTarget> departments = new ArrayList<>();

        Index(Collection<RelatedTarget> targets) {
            this.targets = List.copyOf(targets);
            targets.forEach(this::add);
        }

        private void add(RelatedTarget target) {
            positions.put(target.key(), positions.size());
            if (!target.plan().isEmpty()) {
                byPlan.merge(target.plan(), 1, Integer::sum);
            }
            if (target.kind() == FormKind.DEPARTMENT) {
                departments.add(target);
            } else {
                projects.computeIfAbsent(Folding.letters(target.name()), any -> new ArrayList<>())
                        .add(target);
            }
            for (RelatedTarget.Line line : target.lines()) {
                Found found = new Found(target, line);
                put(byName, line.name(), found);
                put(byFact, line.fact(), found);
                put(byEntity, line.entity(), found);
                if (line.people() && line.number() != null) {
                    byPeople.computeIfAbsent(line.number().stripTrailingZeros(), any -> new ArrayList<>())
                            .add(found);
                }
            }
        }

        private static void put(Map<String, List<Found>> map, String key, Found found) {
            if (!key.isEmpty()) {
                map.computeIfAbsent(key, any -> new ArrayList<>()).add(found);
            }
        }
    }
}
