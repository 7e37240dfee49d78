package dev.mubiao.library;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Gate;
import dev.mubiao.directory.Reach;
import dev.mubiao.directory.Verb;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetQueries;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what there is about an entry, and of the targets that use it those that the reader may see. */
@Component
class Details {

    private static final int MOST_TARGETS = 20;

    private final Entries entries;
    private final Uses uses;
    private final Directory directory;
    private final Gate gate;
    private final TargetQueries targets;

    Details(Entries entries, Uses uses, Directory directory, Gate gate, TargetQueries targets) {
        this.entries = entries;
        this.uses = uses;
        this.directory = directory;
        this.gate = gate;
        this.targets = targets;
    }

    @Transactional(readOnly = true)
    public EntryDetail of(Actor reader, UUID id) {
        List<UUID> parts = entries.parts(id);
        List<Tally> tallies = uses.tallies(parts);
        return new EntryDetail(
                entries.get(id),
                Usual.ranked(tallies, Tally::written),
                Usual.ranked(tallies, Details::stated),
                entries.mergedInto(id),
                targets(reader, parts));
    }

    private static String stated(Tally tally) {
        return Stream.of(tally.operator().symbol(), tally.value(), tally.measure())
                .filter(Objects::nonNull)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private List<Target> targets(Actor reader, List<UUID> parts) {
        Reach reach = gate.reach(reader, Verb.READ);
        Set<UUID> units = directory.units().stream()
                .filter(reach::covers)
                .map(BudgetUnit::id)
                .map(unit -> unit.value())
                .collect(Collectors.toSet());
        return uses.places(parts, units, MOST_TARGETS).stream()
                .map(place -> targets.target(reader, place.target()))
                .toList();
    }
}
