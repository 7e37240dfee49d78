package dev.mubiao.approval.routing;

import dev.mubiao.approval.assignment.TaskAssignments;
import dev.mubiao.approval.signoff.ReturnDestination;
import dev.mubiao.approval.signoff.StepOutcome;
import dev.mubiao.approval.task.TaskContext;
import dev.mubiao.approval.timeline.TimelineEntry;
import dev.mubiao.bpmn.ProcessVariable;
import dev.mubiao.bpmn.Stage;
import dev.mubiao.bpmn.StepVerb;
import dev.mubiao.directory.Actor;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.engine.runtime.ProcessRuntime;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.worklist.rows.WorkItemTarget;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Starts, moves on, sends back and cancels the process of a target, and brings the status of the target in line. */
@Component
public class ApprovalProcess {

    private final ProcessRuntime runtime;
    private final TaskAssignments taskAssignments;
    private final TargetStatusSync targetStatusSync;
    private final ReturnRouting returnRouting;

    ApprovalProcess(
            ProcessRuntime runtime,
            TaskAssignments taskAssignments,
            TargetStatusSync targetStatusSync,
            ReturnRouting returnRouting) {
        this.runtime = runtime;
        this.taskAssignments = taskAssignments;
        this.targetStatusSync = targetStatusSync;
        this.returnRouting = returnRouting;
    }

    public void start(Actor by, WorkItemTarget target) {
        Map<ProcessVariable, Object> variables =
                TargetVariables.atStart(target, target.target().revisionNumber());
        String process = runtime.start(target.target().id().value(), variables);
        targetStatusSync.follow(by, target, process, "");
    }

    /** Goes on from the correction step, straight to where the target was returned if it is to go there. */
    public void resubmit(Actor by, WorkItemTarget target, OpenTask correction) {
        Map<ProcessVariable, Object> variables = variables(target, StepOutcome.RESUBMITTED);
        if (!returnRouting.back(target, correction, List.of(), variables)) {
            taskAssignments.follow(runtime.complete(correction, variables), target, List.of());
        }
        targetStatusSync.follow(by, target, correction.process(), "");
    }

    /** Along the drawn flows, unless the target came to this step by a return and goes straight back. */
    public void moveOn(Actor by, TaskContext context, StepOutcome stepOutcome) {
        OpenTask task = context.task();
        WorkItemTarget target = context.subject();
        Map<ProcessVariable, Object> variables = variables(target, stepOutcome);
        if (!context.mayGoStraight() || !returnRouting.back(target, task, context.open(), variables)) {
            taskAssignments.follow(runtime.complete(task, variables), target, context.open());
        }
        targetStatusSync.follow(by, target, task.process(), stepOutcome.opinion());
    }

    /** To where the decision sends the target; all else that is open of it ends. */
    public void sendBack(Actor by, TaskContext context, StepOutcome stepOutcome, ReturnDestination destination) {
        Map<ProcessVariable, Object> variables = variables(context.subject(), stepOutcome);
        if (stepOutcome.verb() == StepVerb.REJECT) {
            returnRouting.end(by, context, variables);
        } else {
            returnRouting.away(by, context, destination, variables);
        }
        targetStatusSync.follow(by, context.subject(), context.task().process(), stepOutcome.opinion());
    }

    /** Undoes the decision at a step that is done. */
    public void undo(Actor by, WorkItemTarget target, TimelineEntry entry) {
        String process = returnRouting.undo(by, target, entry);
        targetStatusSync.follow(by, target, process, "");
    }

    /** After approvers were changed: status and skipped steps follow what is open. */
    public void settle(Actor by, TaskContext context) {
        targetStatusSync.follow(by, context.subject(), context.task().process(), "");
    }

    public void cancel(Target target, String reason) {
        runtime.cancel(target.id().value(), reason);
        returnRouting.forget(target);
    }

    /** The open task of a stage. */
    public Optional<OpenTask> open(TargetId id, Stage stage) {
        return runtime.tasks(id.value()).stream()
                .filter(task -> task.settings().stage() == stage)
                .findFirst();
    }

    private static Map<ProcessVariable, Object> variables(WorkItemTarget target, StepOutcome stepOutcome) {
        return TargetVariables.after(target, target.target().revisionNumber(), stepOutcome);
    }
}
