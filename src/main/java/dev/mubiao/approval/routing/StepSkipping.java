package dev.mubiao.approval.routing;

import dev.mubiao.approval.assignment.AssigneeResolver;
import dev.mubiao.approval.assignment.TaskAssignments;
import dev.mubiao.approval.signoff.SkipRule;
import dev.mubiao.approval.signoff.StepOutcome;
import dev.mubiao.approval.timeline.TimelineRecorder;
import dev.mubiao.directory.Actor;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.engine.runtime.ProcessRuntime;
import dev.mubiao.targets.Target;
import dev.mubiao.worklist.Assignee;
import dev.mubiao.worklist.OpenWorkItem;
import dev.mubiao.worklist.rows.WorkItemRepository;
import dev.mubiao.worklist.rows.WorkItemTarget;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Skips steps that need nobody by the {@link SkipRule}. The timeline tells it. */
@Component
class StepSkipping {

    private final ProcessRuntime runtime;
    private final TaskAssignments taskAssignments;
    private final WorkItemRepository workItems;
    private final AssigneeResolver assigneeResolver;
    private final TimelineRecorder timelineRecorder;

    StepSkipping(
            ProcessRuntime runtime,
            TaskAssignments taskAssignments,
            WorkItemRepository workItems,
            AssigneeResolver assigneeResolver,
            TimelineRecorder timelineRecorder) {
        this.runtime = runtime;
        this.taskAssignments = taskAssignments;
        this.workItems = workItems;
        this.assigneeResolver = assigneeResolver;
        this.timelineRecorder = timelineRecorder;
    }

    /** @return whether one of the open steps was passed over, so that others may be open now */
    boolean pass(Actor by, WorkItemTarget target, List<OpenTask> open) {
        Optional<OpenTask> needless =
                open.stream().filter(task -> needless(task, target.target())).findFirst();
        needless.ifPresent(task -> {
            timelineRecorder.passed(by, target, task);
            taskAssignments.follow(runtime.complete(task, StepOutcome.SKIPPED.variables()), target, List.of());
        });
        return needless.isPresent();
    }

    private boolean needless(OpenTask task, Target target) {
        return SkipRule.needless(
                task.settings(),
                () -> waiting(task),
                () -> timelineRecorder.agreed(target),
                assignee -> assigneeResolver.candidates(task.settings(), assignee, target));
    }

    private List<Assignee> waiting(OpenTask task) {
        List<OpenWorkItem> open = workItems.open(task.id());
        return open.isEmpty() ? List.of() : taskAssignments.of(task, open).waiting();
    }
}
