package dev.mubiao.targets.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.filing.FilingCalendar;
import dev.mubiao.targets.filing.FilingCycle;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The HTTP API of the filing cycles: what is open, and since or until when. */
@RestController
@Tag(name = "cycles")
class FilingCyclesController {

    private final FilingCalendar filingCalendar;
    private final CurrentActor actor;

    FilingCyclesController(FilingCalendar filingCalendar, CurrentActor actor) {
        this.filingCalendar = filingCalendar;
        this.actor = actor;
    }

    /** Both days count, in Shanghai's time. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CycleAnswer(BudgetYear year, LocalDate opens, LocalDate closes, FilingCycle.State state) {}

    /** A cycle as the caller has read it; without days if the year had none. */
    record SeenCycle(@Nullable LocalDate opens, @Nullable LocalDate closes) {

        @Nullable
        FilingCycle of(BudgetYear year) {
            if (opens == null && closes == null) {
                return null;
            }
            if (opens == null || closes == null) {
                throw new Refusal(Refusal.Kind.INVALID, "targets.filing.datesMissing");
            }
            return new FilingCycle(year, opens, closes);
        }
    }

    /** @param seen what the caller has read; null to set the cycle whatever it is by now */
    record CycleRequest(
            @Nullable LocalDate opens,
            @Nullable LocalDate closes,
            @Nullable SeenCycle seen) {}

    @GetMapping("/api/v1/cycles")
    @Operation(summary = "When the targets of each budget year are filed; a year that is not named is open")
    List<CycleAnswer> all() {
        return filingCalendar.all(actor.get()).stream().map(this::answer).toList();
    }

    @GetMapping("/api/v1/cycles/{year}")
    @Operation(summary = "When the targets of a budget year are filed")
    CycleAnswer one(@PathVariable int year) {
        return filingCalendar
                .of(actor.get(), year(year))
                .map(this::answer)
                .orElseThrow(
                        () -> new Refusal(Refusal.Kind.NOT_FOUND, "targets.filing.unknown", Integer.toString(year)));
    }

    @PutMapping("/api/v1/cycles/{year}")
    @Operation(
            summary = "Set when the targets of a budget year are filed",
            description =
                    "seen: the cycle as it was read, {} for none; 409 with how it is now if it is another one by now."
                            + " Without it the cycle is set whatever it is.")
    CycleAnswer set(@PathVariable int year, @RequestBody CycleRequest request) {
        LocalDate opens = request.opens();
        LocalDate closes = request.closes();
        if (opens == null || closes == null) {
            throw new Refusal(Refusal.Kind.INVALID, "targets.filing.datesMissing");
        }
        SeenCycle seen = request.seen();
        if (seen == null) {
            filingCalendar.set(actor.get(), year(year), opens, closes);
        } else {
            filingCalendar.set(actor.get(), seen.of(year(year)), year(year), opens, closes);
        }
        return one(year);
    }

    @DeleteMapping("/api/v1/cycles/{year}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Let the targets of a budget year be filed at any time",
            description = "opens, closes: the cycle as it was read; 409 with how it is now if it is another one by now."
                    + " Without them it is removed whatever it is.")
    void remove(
            @PathVariable int year,
            @RequestParam(required = false) @Nullable LocalDate opens,
            @RequestParam(required = false) @Nullable LocalDate closes) {
        FilingCycle seen = new SeenCycle(opens, closes).of(year(year));
        if (seen == null) {
            filingCalendar.remove(actor.get(), year(year));
        } else {
            filingCalendar.remove(actor.get(), seen);
        }
    }

    private CycleAnswer answer(FilingCycle cycle) {
        return new CycleAnswer(cycle.year(), cycle.opens(), cycle.closes(), cycle.state(filingCalendar.today()));
    }

    private static BudgetYear year(int year) {
        try {
            return new BudgetYear(year);
        } catch (IllegalArgumentException e) {
            throw new Refusal(Refusal.Kind.INVALID, "targets.filing.yearInvalid", Integer.toString(year));
        }
    }
}
