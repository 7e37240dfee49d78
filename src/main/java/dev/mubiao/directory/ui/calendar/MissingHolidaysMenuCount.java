package dev.mubiao.directory.ui.calendar;

import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.directory.calendar.WorkingCalendar;
import dev.mubiao.directory.ui.DirectoryNavigation;
import dev.mubiao.uikit.MenuCount;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Marks the calendar in the navigation of administrators as long as a year is without holidays that is needed. */
@Component
class MissingHolidaysMenuCount implements MenuCount {

    private final WorkingCalendar calendar;
    private final Gate gate;
    private final CurrentActor actor;
    private final Clock clock;

    MissingHolidaysMenuCount(WorkingCalendar calendar, Gate gate, CurrentActor actor, Clock clock) {
        this.calendar = calendar;
        this.gate = gate;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public String path() {
        return DirectoryNavigation.CALENDAR;
    }

    @Override
    public long count() {
        return actor.find()
                .filter(by -> gate.allows(by, Permission.ADMINISTER, null))
                .flatMap(by -> calendar.missing(LocalDate.now(clock.withZone(WorkingCalendar.ZONE))))
                .map(year -> 1L)
                .orElse(0L);
    }
}
