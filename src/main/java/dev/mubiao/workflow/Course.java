package dev.mubiao.workflow;

import dev.mubiao.directory.Actor;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.workflow.engine.OpenTask;
import dev.mubiao.workflow.engine.ProcessRuns;
import dev.mubiao.workflow.engine.ProcessVariable;
import dev.mubiao.workflow.engine.Stage;
import dev.mubiao.workflow.engine.StepVerb;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Moves a target's process, and the target with it. */
@Component
class Course {

    private final ProcessRuns runs;
    private final Progress progress;
    private final Detours detours;
    private final TargetFacts facts;
    private final TargetLock lock;

    Course(ProcessRuns runs, Progress progress, Detours detours, TargetFacts facts, TargetLock lock) {
        this.runs = runs;
        this.progress = progress;
        this.detours = detours;
        this.facts = facts;
        this.lock = lock;
    }

    /** Waits until no other command is at work on the target. */
    void lock(TargetId target) {
        lock.take(target);
    }

    /** The same, even if it is suspended. */
    void lockSuspendedToo(TargetId target) {
        lock.takeSuspendedToo(target);
    }

    /**
     * Waits for its target, if there is such a task, open or done. Whether it is suspended its rows say, see
     * {@link #refuseSuspended}.
     */
    Optional<Target> lock(TaskId task) {
        return lock.takeOf(task).or(() -> targetOf(task).flatMap(lock::takeSuspendedToo));
    }

    /** @throws dev.mubiao.shared.Refusal CONFLICT if the target is suspended */
    void refuseSuspended(Target target, List<OpenRow> open) {
        lock.refuseSuspended(target.id(), open);
    }

    void start(Actor by, Target target) {
        Map<ProcessVariable, Object> variables = facts.of(target);
        variables.put(ProcessVariable.DECISION, "submit");
        String process = runs.start(target.id().value(), variables);
        progress.follow(by, target.id(), process, "");
    }

    /**
     * Along the drawn flows, unless the target came to this step by a return and goes straight back.
     *
     * @param returned whether it may have come so
     */
    void moveOn(Actor by, Target target, OpenTask task, Verdict verdict, boolean returned) {
        Map<ProcessVariable, Object> variables = facts.of(target);
        variables.put(ProcessVariable.DECISION, verdict.verb().word());
        variables.put(
                ProcessVariable.GRADE,
                verdict.grade() == null ? "" : verdict.grade().name());
        if (!returned || !detours.back(target, task, variables)) {
            runs.complete(task, variables);
        }
        progress.follow(by, target.id(), task.process(), verdict.opinion());
    }

    /** To where the decision sends the target; all else that is open of it ends. @return name of that step or end */
    String sendBack(Actor by, Target target, OpenTask task, Decision decision) {
        Map<ProcessVariable, Object> variables = facts.of(target);
        variables.put(ProcessVariable.DECISION, decision.verb().word());
        variables.put(
                ProcessVariable.GRADE,
                decision.grade() == null ? "" : decision.grade().name());
        String goal = decision.verb() == StepVerb.REJECT
                ? detours.end(by, target, task, variables)
                : detours.away(by, target, task, decision.way(), variables);
        progress.follow(by, target.id(), task.process(), decision.opinion());
        return goal;
    }

    /** Undoes the decision at a step that is done. */
    void undo(Actor by, Target target, TimelineEntry entry) {
        String process = detours.undo(by, target, entry);
        progress.follow(by, target.id(), process, "");
    }

    /** After signers were changed: the target's rows and status follow what is open. */
    void settle(Actor by, Target target, OpenTask task) {
        progress.follow(by, target.id(), task.process(), "");
    }

    void cancel(Target target, String reason) {
        runs.cancel(target.id().value(), reason);
        detours.forget(target);
    }

    Optional<OpenTask> open(TargetId id, Stage stage) {
        return runs.tasks(id.value()).stream()
                .filter(task -> task.settings().stage() == stage)
                .findFirst();
    }

    /** What conditions may ask of the target. */
    Map<ProcessVariable, Object> facts(Target target) {
        return facts.of(target);
    }

    /** The steps at which the target waits. */
    List<OpenTask> open(TargetId id) {
        return runs.tasks(id.value());
    }

    /** The target of a task, open or done. */
    Optional<TargetId> targetOf(TaskId task) {
        return runs.targetOf(task.value()).map(TargetId::new);
    }

    /** A task as it was; it may be open yet. @throws IllegalArgumentException if there is none */
    OpenTask past(TaskId task, TargetId target) {
        return runs.past(task.value(), target.value());
    }

    Optional<OpenTask> open(TaskId task) {
        return runs.task(task.value());
    }

    Optional<OpenTask> open(TaskId task, TargetId target) {
        return runs.task(task.value(), target.value());
    }
}
