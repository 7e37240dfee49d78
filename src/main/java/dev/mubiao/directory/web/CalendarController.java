package dev.mubiao.directory.web;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.directory.calendar.CalendarAdministration;
import dev.mubiao.directory.calendar.DayKind;
import dev.mubiao.directory.calendar.SpecialDay;
import dev.mubiao.platform.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * The days that differ from the usual week over REST: read by everybody who may see the calendar, changed by
 * administrators.
 */
@RestController
@Tag(name = "calendar")
class CalendarController {

    private final CalendarAdministration administration;
    private final CurrentActor actor;

    CalendarController(CalendarAdministration administration, CurrentActor actor) {
        this.administration = administration;
        this.actor = actor;
    }

    /** @param name of a holiday or make-up day, empty if it has none */
    record DayAnswer(LocalDate date, boolean working, DayKind kind, String name) {}

    /** @param working null makes the day one like others */
    record DayRequest(@Nullable Boolean working, @Nullable String name) {}

    @GetMapping("/api/v1/calendar/{date}")
    @Operation(summary = "Whether a day is worked, and why")
    DayAnswer day(@PathVariable LocalDate date) {
        return answer(actor.get(), date);
    }

    @PutMapping("/api/v1/calendar/{date}")
    @Operation(
            summary = "Make a day a holiday, a make-up day, or one like others",
            description = "working: false for a holiday, true for a make-up day, absent for a day like others")
    DayAnswer change(@PathVariable LocalDate date, @RequestBody DayRequest request) {
        Actor by = actor.get();
        Boolean working = request.working();
        if (working != null) {
            administration.set(
                    by,
                    new SpecialDay(
                            date, working, Optional.ofNullable(request.name()).orElse("")));
        } else if (request.name() == null) {
            administration.clear(by, date);
        } else {
            throw new Refusal(Refusal.Kind.INVALID, "directory.calendar.day.nameAlone");
        }
        return answer(by, date);
    }

    private DayAnswer answer(Actor reader, LocalDate date) {
        Optional<SpecialDay> special = administration.day(reader, date);
        DayKind kind = special.map(SpecialDay::kind).orElseGet(() -> DayKind.usual(date));
        return new DayAnswer(
                date, kind.working(), kind, special.map(SpecialDay::name).orElse(""));
    }
}
