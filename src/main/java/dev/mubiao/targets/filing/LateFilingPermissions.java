package dev.mubiao.targets.filing;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.DirectoryLock;
import dev.mubiao.directory.UnitId;
import dev.mubiao.directory.access.AccessScope;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.directory.access.RightsNow;
import dev.mubiao.directory.access.TargetOwnership;
import dev.mubiao.directory.calendar.WorkingCalendar;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.DateBounds;
import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.text.Cleaning;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Grants and withdraws the permission of a unit to file outside of its budget year's cycle. */
@Service
@Transactional
public class LateFilingPermissions {

    public static final int LONGEST_REASON = 500;

    private final LateFilings lateFilings;
    private final Directory directory;
    private final Gate gate;
    private final RightsNow rightsNow;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final DirectoryLock lock;

    LateFilingPermissions(
            DirectoryLock lock,
            LateFilings lateFilings,
            Directory directory,
            Gate gate,
            RightsNow rightsNow,
            ApplicationEventPublisher events,
            Clock clock) {
        this.lock = lock;
        this.lateFilings = lateFilings;
        this.directory = directory;
        this.gate = gate;
        this.rightsNow = rightsNow;
        this.events = events;
        this.clock = clock;
    }

    /** Units to which the actor may grant permission, by code. */
    @Transactional(readOnly = true)
    public List<BudgetUnit> units(Actor by) {
        AccessScope accessScope = gate.reach(by, Permission.GRANT_LATE_FILING);
        return directory.units().stream().filter(accessScope::covers).toList();
    }

    /** Permissions of the units to which the actor may grant some, the latest first. */
    @Transactional(readOnly = true)
    public List<LateFiling> of(Actor by, BudgetYear year) {
        List<UnitId> units = units(by).stream().map(BudgetUnit::id).toList();
        return lateFilings.findByYearOrderByGrantedAtDesc(year.value()).stream()
                .filter(lateFiling -> units.contains(lateFiling.unit()))
                .toList();
    }

    /**
     * Grants a unit permission, or changes the one that it has.
     *
     * @param seen the permission that it has, as the actor has seen it; null for none
     * @throws Refusal DENIED, NOT_FOUND, INVALID without a reason or for a day gone by, CONFLICT if it has another one
     */
    public void grant(
            Actor by, @Nullable LateFiling seen, UnitId id, BudgetYear year, LocalDate lastDay, String reason) {
        BudgetUnit unit = begin(by, id);
        String said = Cleaning.said(reason);
        if (said.isEmpty() || said.length() > LONGEST_REASON) {
            throw new Refusal(Refusal.Kind.INVALID, "targets.filing.leave.reason", LONGEST_REASON);
        }
        DateBounds.check(lastDay);
        if (lastDay.isBefore(LocalDate.now(clock.withZone(WorkingCalendar.ZONE)))) {
            throw new Refusal(Refusal.Kind.INVALID, "targets.filing.leave.past", lastDay);
        }
        Optional<LateFiling> now = lateFilings.findByYearAndUnit(year.value(), id.value());
        refuseStale(seen, now, unit);
        now.ifPresentOrElse(
                lateFiling -> lateFiling.grantAnew(lastDay, said, by, clock.instant()),
                () -> lateFilings.save(new LateFiling(id, year, lastDay, said, by, clock.instant())));
        events.publishEvent(new FilingEvent.LateFilingGranted(
                by.loginName(), clock.instant(), year, id, unit.name(), lastDay, said));
    }

    private static void refuseStale(@Nullable LateFiling seen, Optional<LateFiling> now, BudgetUnit unit) {
        if (now.isEmpty() && seen != null) {
            throw new Refusal(Refusal.Kind.CONFLICT, "targets.filing.leave.unknown", unit.name());
        }
        now.filter(lateFiling -> seen == null
                        || !lateFiling.lastDay().equals(seen.lastDay())
                        || !lateFiling.reason().equals(seen.reason()))
                .ifPresent(lateFiling -> {
                    throw new Refusal(
                            Refusal.Kind.CONFLICT,
                            "targets.filing.leave.stale",
                            unit.name(),
                            lateFiling.granterName(),
                            lateFiling.lastDay(),
                            lateFiling.reason());
                });
    }

    /** @throws Refusal DENIED, or NOT_FOUND if there is none */
    public void revoke(Actor by, UnitId id, BudgetYear year) {
        BudgetUnit unit = begin(by, id);
        lateFilings.delete(lateFilings
                .findByYearAndUnit(year.value(), id.value())
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "targets.filing.leave.unknown", unit.name())));
        events.publishEvent(new FilingEvent.LateFilingRevoked(by.loginName(), clock.instant(), year, id, unit.name()));
    }

    /** The rights are read behind the lock: whoever loses them while he waits does nothing more with them. */
    private BudgetUnit begin(Actor by, UnitId id) {
        lock.take();
        BudgetUnit unit = directory.unit(id);
        gate.check(rightsNow.of(by), Permission.GRANT_LATE_FILING, TargetOwnership.of(unit, null));
        return unit;
    }
}
