package dev.mubiao.progress;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Gate;
import dev.mubiao.directory.Reach;
import dev.mubiao.directory.UnitId;
import dev.mubiao.directory.Verb;
import dev.mubiao.shared.BudgetYear;
import dev.mubiao.targets.TargetCount;
import dev.mubiao.targets.TargetCounts;
import dev.mubiao.targets.TargetStatus;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The matrix of units and states for a budget year, as far as the reader may read. */
@Service
@Transactional(readOnly = true)
public class FilingProgress {

    private final Directory directory;
    private final TargetCounts counts;
    private final ReminderLog reminders;
    private final Gate gate;

    FilingProgress(Directory directory, TargetCounts counts, ReminderLog reminders, Gate gate) {
        this.directory = directory;
        this.counts = counts;
        this.reminders = reminders;
        this.gate = gate;
    }

    /** All units in reach by code, those without any target too: three queries, however many units there are. */
    public List<UnitProgress> of(Actor reader, BudgetYear year) {
        return of(reader, year, Verb.READ);
    }

    /** Units that have not filed and that the actor may remind. */
    List<UnitProgress> unfiled(Actor by, BudgetYear year) {
        return of(by, year, Verb.REMIND_FILING).stream()
                .filter(unit -> !unit.filed())
                .toList();
    }

    /** How many units have not filed that the actor may remind. */
    public long unfiledCount(Actor by, BudgetYear year) {
        return unfiled(by, year).size();
    }

    /** Whether there is any unit that the actor may remind. */
    public boolean mayRemind(Actor actor) {
        Reach reach = gate.reach(actor, Verb.REMIND_FILING);
        return directory.units().stream().anyMatch(reach::covers);
    }

    private List<UnitProgress> of(Actor actor, BudgetYear year, Verb verb) {
        Reach reach = gate.reach(actor, verb);
        Reach drafts = gate.reach(actor, Verb.READ_DRAFT);
        Map<UnitId, Map<TargetStatus, Long>> byUnit = new HashMap<>();
        for (TargetCount count : counts.of(year)) {
            byUnit.computeIfAbsent(count.unit(), unit -> new EnumMap<>(TargetStatus.class))
                    .put(count.status(), count.number());
        }
        Map<UnitId, Instant> reminded = reminders.latest(year);
        return directory.units().stream()
                .filter(reach::covers)
                .map(unit -> progress(unit, byUnit, drafts, reminded))
                .toList();
    }

    private static UnitProgress progress(
            BudgetUnit unit, Map<UnitId, Map<TargetStatus, Long>> byUnit, Reach drafts, Map<UnitId, Instant> reminded) {
        return new UnitProgress(
                unit, byUnit.getOrDefault(unit.id(), Map.of()), drafts.covers(unit), reminded.get(unit.id()));
    }
}
