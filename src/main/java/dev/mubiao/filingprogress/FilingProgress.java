package dev.mubiao.filingprogress;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.UnitId;
import dev.mubiao.directory.access.AccessScope;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.platform.BudgetYear;
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

/** Reads the matrix of units and states for a budget year, as far as the reader may read. */
@Service
@Transactional(readOnly = true)
public class FilingProgress {

    private final Directory directory;
    private final TargetCounts counts;
    private final FilingReminderLog reminders;
    private final Gate gate;

    FilingProgress(Directory directory, TargetCounts counts, FilingReminderLog reminders, Gate gate) {
        this.directory = directory;
        this.counts = counts;
        this.reminders = reminders;
        this.gate = gate;
    }

    /** All units in reach by code, those without any target too: three queries, however many units there are. */
    public List<UnitFilingProgress> of(Actor reader, BudgetYear year) {
        return of(reader, year, Permission.READ);
    }

    /** Units that have not filed and that the actor may remind. */
    List<UnitFilingProgress> unfiled(Actor by, BudgetYear year) {
        return of(by, year, Permission.REMIND_FILING).stream()
                .filter(unit -> !unit.filed())
                .toList();
    }

    /** How many units have not filed that the actor may remind. */
    public long unfiledCount(Actor by, BudgetYear year) {
        return unfiled(by, year).size();
    }

    /** Whether there is any unit that the actor may remind. */
    public boolean mayRemind(Actor actor) {
        AccessScope accessScope = gate.reach(actor, Permission.REMIND_FILING);
        return directory.units().stream().anyMatch(accessScope::covers);
    }

    private List<UnitFilingProgress> of(Actor actor, BudgetYear year, Permission permission) {
        AccessScope accessScope = gate.reach(actor, permission);
        AccessScope drafts = gate.reach(actor, Permission.READ_DRAFT);
        Map<UnitId, Map<TargetStatus, Long>> byUnit = new HashMap<>();
        for (TargetCount count : counts.of(year)) {
            byUnit.computeIfAbsent(count.unit(), unit -> new EnumMap<>(TargetStatus.class))
                    .put(count.status(), count.number());
        }
        Map<UnitId, Instant> reminded = reminders.latest(year);
        return directory.units().stream()
                .filter(accessScope::covers)
                .map(unit -> progress(unit, byUnit, drafts, reminded))
                .toList();
    }

    private static UnitFilingProgress progress(
            BudgetUnit unit,
            Map<UnitId, Map<TargetStatus, Long>> byUnit,
            AccessScope drafts,
            Map<UnitId, Instant> reminded) {
        return new UnitFilingProgress(
                unit, byUnit.getOrDefault(unit.id(), Map.of()), drafts.covers(unit), reminded.get(unit.id()));
    }
}
