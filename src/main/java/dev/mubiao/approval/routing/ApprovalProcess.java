package dev.mubiao.approval.routing;

import dev.mubiao.approval.signoff.ReturnDestination;
import dev.mubiao.approval.signoff.StepOutcome;
import dev.mubiao.approval.suspension.TargetLock;
import dev.mubiao.approval.timeline.TimelineEntry;
import dev.mubiao.bpmn.ProcessVariable;
import dev.mubiao.bpmn.Stage;
import dev.mubiao.bpmn.StepVerb;
import dev.mubiao.directory.Actor;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.engine.runtime.ProcessRuntime;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.worklist.OpenWorkItem;
import dev.mubiao.worklist.TaskId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Starts, moves on, sends back and cancels the process of a target, and brings the status of the target in line. */
@Component
public class ApprovalProcess {

    private final ProcessRuntime runs;
    private final TargetStatusSync targetStatusSync;
    private final ReturnRouting returnRouting;
    private final TargetVariables facts;
    private final TargetLock lock;

    ApprovalProcess(
            ProcessRuntime runs,
            TargetStatusSync targetStatusSync,
            ReturnRouting returnRouting,
            TargetVariables facts,
            TargetLock lock) {
        this.runs = runs;
        this.targetStatusSync = targetStatusSync;
        this.returnRouting = returnRouting;
        this.facts = facts;
        this.lock = lock;
    }

    /** Waits until no other command is at work on the target. */
    public void lock(TargetId target) {
        lock.take(target);
    }

    /** The same, even if it is suspended. */
    public void lockSuspendedToo(TargetId target) {
        lock.takeSuspendedToo(target);
    }

    /**
     * Waits for its target, if there is such a task, open or done. Whether it is suspended its rows say, see
     * {@link #refuseSuspended}.
     */
    public Optional<Target> lock(TaskId task) {
        return lock.takeOf(task).or(() -> targetOf(task).flatMap(lock::takeSuspendedToo));
    }

    /** @throws dev.mubiao.platform.Refusal CONFLICT if the target is suspended */
    public void refuseSuspended(Target target, List<OpenWorkItem> open) {
        lock.refuseSuspended(target.id(), open);
    }

    public void start(Actor by, Target target) {
        Map<ProcessVariable, Object> variables = facts.of(target);
        variables.put(ProcessVariable.DECISION, "submit");
        String process = runs.start(target.id().value(), variables);
        targetStatusSync.follow(by, target.id(), process, "");
    }

    /**
     * Along the drawn flows, unless the target came to this step by a return and goes straight back.
     *
     * @param returned whether it may have come so
     */
    public void moveOn(Actor by, Target target, OpenTask task, StepOutcome stepOutcome, boolean returned) {
        Map<ProcessVariable, Object> variables = facts.of(target);
        variables.putAll(stepOutcome.variables());
        if (!returned || !returnRouting.back(target, task, variables)) {
            runs.complete(task, variables);
        }
        targetStatusSync.follow(by, target.id(), task.process(), stepOutcome.opinion());
    }

    /** To where the decision sends the target; all else that is open of it ends. @return name of that step or end */
    public String sendBack(Actor by, Target target, OpenTask task, StepOutcome stepOutcome, ReturnDestination way) {
        Map<ProcessVariable, Object> variables = facts.of(target);
        variables.putAll(stepOutcome.variables());
        String goal = stepOutcome.verb() == StepVerb.REJECT
                ? returnRouting.end(by, target, task, variables)
                : returnRouting.away(by, target, task, way, variables);
        targetStatusSync.follow(by, target.id(), task.process(), stepOutcome.opinion());
        return goal;
    }

    /** Undoes the decision at a step that is done. */
    public void undo(Actor by, Target target, TimelineEntry entry) {
        String process = returnRouting.undo(by, target, entry);
        targetStatusSync.follow(by, target.id(), process, "");
    }

    /** After signers were changed: the target's rows and status follow what is open. */
    public void settle(Actor by, Target target, OpenTask task) {
        targetStatusSync.follow(by, target.id(), task.process(), "");
    }

    public void cancel(Target target, String reason) {
        runs.cancel(target.id().value(), reason);
        returnRouting.forget(target);
    }

    public Optional<OpenTask> open(TargetId id, Stage stage) {
        return runs.tasks(id.value()).stream()
                .filter(task -> task.settings().stage() == stage)
                .findFirst();
    }

    /** What conditions may ask of the target. */
    public Map<ProcessVariable, Object> facts(Target target) {
        return facts.of(target);
    }

    /** The steps at which the target waits. */
    public List<OpenTask> open(TargetId id) {
        return runs.tasks(id.value());
    }

    /** The target of a task, open or done. */
    public Optional<TargetId> targetOf(TaskId task) {
        return runs.targetOf(task.value()).map(TargetId::new);
    }

    /** A task as it was; it may be open yet. @throws IllegalArgumentException if there is none */
    public OpenTask past(TaskId task, TargetId target) {
        return runs.past(task.value(), target.value());
    }

    public Optional<OpenTask> open(TaskId task) {
        return runs.task(task.value());
    }

    public Optional<OpenTask> open(TaskId task, TargetId target) {
        return runs.task(task.value(), target.value());
    }
}
