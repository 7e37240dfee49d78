package dev.mubiao.approval.routing;

import dev.mubiao.approval.assignment.TaskAssignments;
import dev.mubiao.approval.notice.TaskNotifier;
import dev.mubiao.approval.signoff.Approver;
import dev.mubiao.approval.timeline.TimelineRecorder;
import dev.mubiao.bpmn.ProcessVariable;
import dev.mubiao.bpmn.StepSettings.WhenSubmitter;
import dev.mubiao.bpmn.StepVerb;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.PersonId;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.engine.runtime.ProcessRuntime;
import dev.mubiao.targets.Target;
import dev.mubiao.worklist.OpenWorkItem;
import dev.mubiao.worklist.rows.WorkItemRepository;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Skips steps that need nobody: those whose assignees have all agreed to the same revision at another step, where the
 * step says that once is enough, and those that nobody is asked at since only the submitter would decide. The
 * timeline tells it.
 */
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
            runs.complete(task, Map.of(ProcessVariable.DECISION, StepVerb.AGREE.word(), ProcessVariable.GRADE, ""));
        });
        return needless.isPresent();
    }

    private boolean needless(OpenTask task, Target target) {
        boolean mayPass = task.settings().once() || task.settings().whenSubmitter() == WhenSubmitter.SKIP;
        if (!task.settings().stage().review() || !mayPass) {
            return false;
        }
        List<OpenWorkItem> waiting = rows.open(task.id());
        if (waiting.isEmpty()) {
            return true;
        }
        Set<PersonId> agreed = timelineRecorder.agreed(target);
        return task.settings().once()
                && taskAssignments.of(task, waiting).signers().stream()
                        .filter(Approver::unfinished)
                        .flatMap(approver -> taskNotifier.people(approver.principal(), target).stream())
                        .collect(Collectors.collectingAndThen(
                                Collectors.toSet(), people -> !people.isEmpty() && agreed.containsAll(people)));
    }
}
