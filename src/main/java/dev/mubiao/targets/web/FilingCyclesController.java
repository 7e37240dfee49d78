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

    record CycleRequest(@Nullable LocalDate opens, @Nullable LocalDate closes) {}

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
    @Operation(summary = "Set when the targets of a budget year are filed")
    CycleAnswer set(@PathVariable int year, @RequestBody CycleRequest request) {
        LocalDate opens = request.opens();
        LocalDate closes = request.closes();
        if (opens == null || closes == null) {
            throw new Refusal(Refusal.Kind.INVALID, "targets.filing.datesMissing");
        }
        filingCalendar.set(actor.get(), year(year), opens, closes);
        return one(year);
    }

    @DeleteMapping("/api/v1/cycles/{year}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Let the targets of a budget year be filed at any time")
    void remove(@PathVariable int year) {
        filingCalendar.remove(actor.get(), year(year));
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
