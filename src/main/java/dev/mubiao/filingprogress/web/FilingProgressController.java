package dev.mubiao.filingprogress.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.UnitId;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.filingprogress.FilingProgress;
import dev.mubiao.filingprogress.FilingReminderResult;
import dev.mubiao.filingprogress.FilingReminders;
import dev.mubiao.filingprogress.UnitFilingProgress;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.TargetStatus;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Filing progress and reminders over HTTP. */
@RestController
@Tag(name = "progress")
class FilingProgressController {

    private final FilingProgress progress;
    private final FilingReminders reminders;
    private final CurrentActor actor;

    FilingProgressController(FilingProgress progress, FilingReminders reminders, CurrentActor actor) {
        this.progress = progress;
        this.reminders = reminders;
        this.actor = actor;
    }

    /** @param department the supervising department, absent for a department itself */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record UnitLine(
            UnitId unit,
            String code,
            String name,
            @Nullable UnitId department,
            boolean filed,
            Map<TargetStatus, Long> targets,
            @Nullable Instant remindedAt) {

        static UnitLine of(UnitFilingProgress line) {
            BudgetUnit unit = line.unit();
            return new UnitLine(
                    unit.id(),
                    unit.code(),
                    unit.name(),
                    unit.supervisingDepartment().orElse(null),
                    line.filed(),
                    line.counts(),
                    line.remindedAt());
        }
    }

    record ReminderLine(UnitId unit, String name, FilingReminderResult.Outcome outcome, int people) {}

    @GetMapping("/api/v1/progress")
    @Operation(summary = "How many targets each unit has in each state for a budget year, and who has not filed")
    List<UnitLine> progress(@RequestParam int year) {
        return progress.of(actor.get(), year(year)).stream().map(UnitLine::of).toList();
    }

    @PostMapping("/api/v1/progress/reminders")
    @Operation(
            summary = "Remind the preparers of all units that have not filed",
            description = "Each unit at most once on a working day; a result for each unit")
    List<ReminderLine> remind(@RequestParam int year) {
        return reminders.remind(actor.get(), year(year)).stream()
                .map(result ->
                        new ReminderLine(result.unit().id(), result.unit().name(), result.outcome(), result.people()))
                .toList();
    }

    private static BudgetYear year(int year) {
        try {
            return new BudgetYear(year);
        } catch (IllegalArgumentException e) {
            throw new Refusal(Refusal.Kind.INVALID, "targets.filing.yearInvalid", Integer.toString(year));
        }
    }
}
