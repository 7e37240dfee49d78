package dev.mubiao.targets.filing;

import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.calendar.WorkingCalendar;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.MessageText;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetStatus;
import dev.mubiao.targets.content.TargetContent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Refuses a first submission before the budget year's filing cycle opens or after it has closed, unless the unit may
 * file late.
 */
@Component
public class FilingWindow {

    private final FilingCycles cycles;
    private final LateFilings lateFilings;
    private final Directory directory;

    FilingWindow(FilingCycles cycles, LateFilings lateFilings, Directory directory) {
        this.cycles = cycles;
        this.lateFilings = lateFilings;
        this.directory = directory;
    }

    /**
     * What came back from a reviewer or is being adjusted was filed before; only a draft is filed now.
     *
     * @throws Refusal CONFLICT saying when filing opens or closed, and whom to ask
     */
    public void check(Target target, TargetContent content, Instant now) {
        BudgetYear year = content.year();
        if (target.status() != TargetStatus.DRAFT || year == null) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(now, WorkingCalendar.ZONE);
        cycles.findById(year.value())
                .filter(cycle -> cycle.state(today) != FilingCycle.State.OPEN)
                .filter(cycle -> !mayFileLate(target, year, today))
                .ifPresent(cycle -> {
                    throw refusal(cycle, target, today);
                });
    }

    private boolean mayFileLate(Target target, BudgetYear year, LocalDate today) {
        return lateFilings
                .findByYearAndUnit(year.value(), target.unit().value())
                .filter(lateFiling -> !today.isAfter(lateFiling.lastDay()))
                .isPresent();
    }

    private Refusal refusal(FilingCycle cycle, Target target, LocalDate today) {
        boolean ahead = cycle.state(today) == FilingCycle.State.AHEAD;
        return new Refusal(
                Refusal.Kind.CONFLICT,
                ahead ? "targets.filing.ahead" : "targets.filing.closed",
                target.name(),
                cycle.year().toString(),
                ahead ? cycle.opens() : cycle.closes(),
                whomToAsk(directory.unit(target.unit())));
    }

    private MessageText whomToAsk(BudgetUnit unit) {
        String heads = directory.holders(Role.OFFICE_LEADER, unit.id()).stream()
                .map(Person::displayName)
                .collect(Collectors.joining("、"));
        if (heads.isEmpty()) {
            return new MessageText(Role.ADMINISTRATOR.key());
        }
        return new MessageText(
                "targets.filing.head", List.of(directory.office(unit.office()).name(), heads));
    }
}
