package dev.mubiao.library.search;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.access.AccessScope;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.library.IndicatorUseCount;
import dev.mubiao.library.IndicatorUses;
import dev.mubiao.library.LibraryEntries;
import dev.mubiao.library.MostFrequent;
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

/** Reads all about one entry, with those of the targets that use it which the reader may see. */
@Component
class EntryDetailReader {

    private static final int MOST_TARGETS = 20;

    private final LibraryEntries libraryEntries;
    private final IndicatorUses indicatorUses;
    private final Directory directory;
    private final Gate gate;
    private final TargetQueries targets;

    EntryDetailReader(
            LibraryEntries libraryEntries,
            IndicatorUses indicatorUses,
            Directory directory,
            Gate gate,
            TargetQueries targets) {
        this.libraryEntries = libraryEntries;
        this.indicatorUses = indicatorUses;
        this.directory = directory;
        this.gate = gate;
        this.targets = targets;
    }

    @Transactional(readOnly = true)
    public EntryDetail of(Actor reader, UUID id) {
        List<UUID> parts = libraryEntries.parts(id);
        List<IndicatorUseCount> tallies = indicatorUses.tallies(parts);
        return new EntryDetail(
                libraryEntries.get(id),
                MostFrequent.ranked(tallies, IndicatorUseCount::written),
                MostFrequent.ranked(tallies, EntryDetailReader::stated),
                libraryEntries.mergedInto(id),
                targets(reader, parts));
    }

    private static String stated(IndicatorUseCount indicatorUseCount) {
        return Stream.of(indicatorUseCount.operator().symbol(), indicatorUseCount.value(), indicatorUseCount.measure())
                .filter(Objects::nonNull)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private List<Target> targets(Actor reader, List<UUID> parts) {
        AccessScope accessScope = gate.reach(reader, Permission.READ);
        Set<UUID> units = directory.units().stream()
                .filter(accessScope::covers)
                .map(BudgetUnit::id)
                .map(unit -> unit.value())
                .collect(Collectors.toSet());
        return indicatorUses.places(parts, units, MOST_TARGETS).stream()
                .map(place -> targets.target(reader, place.target()))
                .toList();
    }
}
