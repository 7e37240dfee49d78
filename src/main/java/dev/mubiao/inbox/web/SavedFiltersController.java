package dev.mubiao.inbox.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.inbox.FilterAudience;
import dev.mubiao.inbox.SavedFilter;
import dev.mubiao.inbox.SavedFilters;
import dev.mubiao.platform.Refusal;
import dev.mubiao.worklist.Box;
import dev.mubiao.worklist.WorkItemFilter;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Saved filters over HTTP. */
@RestController
@RequestMapping("/api/v1/tasks/filters")
@Tag(name = "tasks")
class SavedFiltersController {

    private final SavedFilters filters;
    private final CurrentActor actor;

    SavedFiltersController(SavedFilters filters, CurrentActor actor) {
        this.filters = filters;
        this.actor = actor;
    }

    /** @param sharedWith {@code unit:<id>} or {@code office:<id>} of the caller; absent to keep it for oneself */
    record FilterRequest(
            @NotNull String name,

            @Schema(allowableValues = {"todo", "done", "started", "copied", "unit"}) @NotNull
            String box,

            @NotNull WorkItemFilter filter,
            @Nullable String sharedWith) {}

    /** @param mine whether the caller may remove it */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FilterLine(
            UUID id,
            String name,
            String box,
            WorkItemFilter filter,
            @Nullable String sharedWith,
            boolean mine) {

        static FilterLine of(SavedFilter saved, Actor reader) {
            FilterAudience filterAudience = saved.sharedWith();
            return new FilterLine(
                    saved.id(),
                    saved.name(),
                    saved.box().word(),
                    saved.filter(),
                    filterAudience == null ? null : filterAudience.key(),
                    saved.owner().equals(reader.id()));
        }
    }

    @GetMapping
    @Operation(summary = "The filters that the caller keeps for a box, and those that are shared with him")
    List<FilterLine> list(@RequestParam(defaultValue = "todo") String box) {
        Actor reader = actor.get();
        return filters.of(reader, known(box)).stream()
                .map(saved -> FilterLine.of(saved, reader))
                .toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Keep a filter, for oneself or for everybody of one's unit or office")
    FilterLine save(@Valid @RequestBody FilterRequest request) {
        Actor owner = actor.get();
        FilterAudience audience = request.sharedWith() == null ? null : new FilterAudience(request.sharedWith());
        return FilterLine.of(
                filters.save(owner, known(request.box()), request.name(), request.filter(), audience), owner);
    }

    /** @param seen the filter as the caller has read it; null to change it whatever it is by now */
    record ChangeRequest(
            @NotNull WorkItemFilter filter, @Nullable WorkItemFilter seen) {}

    @PutMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Keep another filter in place of one of one's own, under the same name",
            description = "seen: the filter as it was read; 409 if it is another one by now. Without it the filter is"
                    + " changed whatever it is.")
    void change(@PathVariable UUID id, @Valid @RequestBody ChangeRequest request) {
        WorkItemFilter seen = request.seen();
        if (seen == null) {
            filters.change(actor.get(), id, request.filter());
        } else {
            filters.change(actor.get(), id, seen, request.filter());
        }
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Remove a filter of one's own")
    void remove(@PathVariable UUID id) {
        filters.remove(actor.get(), id);
    }

    private static Box known(String word) {
        return Box.of(word).orElseThrow(() -> new Refusal(Refusal.Kind.INVALID, "worklist.box.unknown", word));
    }
}
