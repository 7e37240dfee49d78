package dev.mubiao.worklist.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.worklist.Box;
import dev.mubiao.worklist.BoxCount;
import dev.mubiao.worklist.TaskLine;
import dev.mubiao.worklist.WorkItemPage;
import dev.mubiao.worklist.WorkItemQueryParameters;
import dev.mubiao.worklist.query.WorkItems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** REST endpoints that page and count the boxes of the caller. */
@RestController
@RequestMapping("/api/v1/tasks")
@Tag(name = "tasks")
class WorkListController {

    private final WorkItems items;
    private final CurrentActor actor;

    WorkListController(WorkItems items, CurrentActor actor) {
        this.items = items;
        this.actor = actor;
    }

    /** @param next cursor of the following page, absent on the last */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TaskPage(List<TaskLine> items, @Nullable String next) {}

    @GetMapping
    @Operation(summary = "A page of one of the caller's boxes, filtered and sorted")
    TaskPage list(
            @ParameterObject WorkItemQueryParameters parameters,
            @Parameter(description = "Lines of a page, 1 to 500") @RequestParam(defaultValue = "50") int limit,
            @Parameter(description = "The next of the page before, with the same parameters")
                    @RequestParam(required = false)
                    @Nullable
                    String cursor) {
        WorkItemPage page = items.page(actor.get(), parameters.query(), cursor, limit);
        return new TaskPage(page.items().stream().map(TaskLine::of).toList(), page.next());
    }

    /** @param capped whether there are more than the number says */
    record CountLine(int number, boolean capped) {

        static CountLine of(BoxCount count) {
            return new CountLine(count.number(), count.capped());
        }
    }

    @GetMapping("/counts")
    @Operation(summary = "How much there is in each of the caller's boxes, up to 999; of the copies, the unread ones")
    Map<String, CountLine> counts() {
        Actor reader = actor.get();
        Map<String, CountLine> counts = new TreeMap<>();
        for (Box box : Box.values()) {
            counts.put(box.word(), CountLine.of(items.count(reader, box)));
        }
        return counts;
    }

    @GetMapping("/count")
    @Operation(summary = "How much of a box a filter finds, up to 999")
    CountLine count(@ParameterObject WorkItemQueryParameters parameters) {
        return CountLine.of(items.count(actor.get(), parameters.query()));
    }
}
