package dev.mubiao.approval.routing;

import dev.mubiao.approval.assignment.TaskAssignments;
import dev.mubiao.approval.notice.TaskNotifier;
import dev.mubiao.approval.signoff.Approver;
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
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Skips steps that need nobody by the {@link SkipRule}. The timeline tells it. */
@Component
class StepSkipping {

    private final ProcessRuntime runs;
    private final TaskAssignments taskAssignments;
    private final WorkItemRepository rows;
    private final TaskNotifier taskNotifier;
    private final TimelineRecorder timelineRecorder;

    StepSkipping(
            ProcessRuntime runs,
            TaskAssignments taskAssignments,
            WorkItemRepository rows,
            TaskNotifier taskNotifier,
            TimelineRecorder timelineRecorder) {
        this.runs = runs;
        this.taskAssignments = taskAssignments;
        this.rows = rows;
        this.taskNotifier = taskNotifier;
        this.timelineRecorder = timelineRecorder;
    }

    /** @return whether one of the open steps was passed over, so that others may be open now */
    boolean pass(Actor by, Target target, List<OpenTask> open) {
        Optional<OpenTask> needless =
                open.stream().filter(task -> needless(task, target)).findFirst();
        needless.ifPresent(task -> {
            timelineRecorder.passed(by, target, task);
            runs.complete(task, StepOutcome.SKIPPED.variables());
        });
        return needless.isPresent();
    }

    private boolean needless(OpenTask task, Target target) {
        return SkipRule.needless(
                task.settings(),
                () -> waiting(task),
                () -> timelineRecorder.agreed(target),
                assignee -> taskNotifier.people(assignee, target));
    }

    private List<Assignee> waiting(OpenTask task) {
        List<OpenWorkItem> open = rows.open(task.id());
        return open.isEmpty()
                ? List.of()
                : taskAssignments.of(task, open).signers().stream()
                        .filter(Approver::unfinished)
                        .map(Approver::principal)
                        .toList();
    }
}
