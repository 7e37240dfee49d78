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

    /** A day as the caller has read it. @param working null for a day like others */
    record SeenDay(@Nullable Boolean working, @Nullable String name) {

        @Nullable
        SpecialDay of(LocalDate date) {
            return working == null
                    ? null
                    : new SpecialDay(date, working, Optional.ofNullable(name).orElse(""));
        }
    }

    /**
     * @param working null makes the day one like others
     * @param seen what the caller has read; null to change the day whatever it is by now
     */
    record DayRequest(
            @Nullable Boolean working,
            @Nullable String name,
            @Nullable SeenDay seen) {}

    @GetMapping("/api/v1/calendar/{date}")
    @Operation(summary = "Whether a day is worked, and why")
    DayAnswer day(@PathVariable LocalDate date) {
        return answer(actor.get(), date);
    }

    @PutMapping("/api/v1/calendar/{date}")
    @Operation(
            summary = "Make a day a holiday, a make-up day, or one like others",
            description =
                    "working: false for a holiday, true for a make-up day, absent for a day like others. seen: working and"
                            + " name of the day as it was read, {} for a day like others; 409 with how it is now if it is another"
                            + " one by now. Without it the day is changed whatever it is.")
    DayAnswer change(@PathVariable LocalDate date, @RequestBody DayRequest request) {
        Actor by = actor.get();
        Boolean working = request.working();
        SeenDay seen = request.seen();
        if (working != null) {
            SpecialDay day = new SpecialDay(
                    date, working, Optional.ofNullable(request.name()).orElse(""));
            if (seen == null) {
                administration.set(by, day);
            } else {
                administration.set(by, seen.of(date), day);
            }
        } else if (request.name() == null) {
            clear(by, date, seen);
        } else {
            throw new Refusal(Refusal.Kind.INVALID, "directory.calendar.day.nameAlone");
        }
        return answer(by, date);
    }

    private void clear(Actor by, LocalDate date, @Nullable SeenDay seen) {
        SpecialDay special = seen == null ? null : seen.of(date);
        if (special == null) {
            administration.clear(by, date);
        } else {
            administration.clear(by, special);
        }
    }

    private DayAnswer answer(Actor reader, LocalDate date) {
        Optional<SpecialDay> special = administration.day(reader, date);
        DayKind kind = special.map(SpecialDay::kind).orElseGet(() -> DayKind.usual(date));
        return new DayAnswer(
                date, kind.working(), kind, special.map(SpecialDay::name).orElse(""));
    }
}
