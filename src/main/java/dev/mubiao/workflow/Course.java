package dev.mubiao.workflow;

import dev.mubiao.directory.Actor;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.workflow.engine.OpenTask;
import dev.mubiao.workflow.engine.ProcessRuns;
import dev.mubiao.workflow.engine.ProcessVariable;
import dev.mubiao.workflow.engine.Stage;
import dev.mubiao.workflow.engine.StepVerb;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moves a target's process, and the target with it. */
@Component
class Course {

    private final ProcessRuns runs;
    private final Progress progress;
    private final WorkItemRows rows;

    Course(ProcessRuns runs, Progress progress, WorkItemRows rows) {
        this.runs = runs;
        this.progress = progress;
        this.rows = rows;
    }

    void start(Actor by, Target target) {
        Map<ProcessVariable, Object> variables = facts(target);
        variables.put(ProcessVariable.DECISION, "submit");
        String process = runs.start(target.id().value(), variables);
        progress.follow(by, target.id(), process);
    }

    void moveOn(Actor by, Target target, OpenTask task, StepVerb verb, @Nullable Grade grade) {
        Map<ProcessVariable, Object> variables = facts(target);
        variables.put(ProcessVariable.DECISION, verb.word());
        variables.put(ProcessVariable.GRADE, grade == null ? "" : grade.name());
        runs.complete(task, variables);
        progress.follow(by, target.id(), task.process());
    }

    void cancel(Target target, String reason) {
        runs.cancel(target.id().value(), reason);
        rows.refresh(target, "");
    }

    Optional<OpenTask> open(TargetId id, Stage stage) {
        return runs.tasks(id.value()).stream()
                .filter(task -> task.settings().stage() == stage)
                .findFirst();
    }

    /** The step at which the target waits. */
    Optional<OpenTask> open(TargetId id) {
        return runs.tasks(id.value()).stream().findFirst();
    }

    /** The target of a task, open or done. */
    Optional<TargetId> targetOf(TaskId task) {
        return runs.targetOf(task.value()).map(TargetId::new);
    }

    Optional<OpenTask> open(TaskId task) {
        return runs.task(task.value());
    }

    private static Map<ProcessVariable, Object> facts(Target target) {
        Map<ProcessVariable, Object> facts = new EnumMap<>(ProcessVariable.class);
        facts.put(ProcessVariable.ROUND, target.revisionNumber());
        facts.put(
                ProcessVariable.AMOUNT,
                target.total().map(total -> total.yuan().toPlainString()).orElse("0"));
        facts.put(ProcessVariable.FORM, target.formId());
        facts.put(ProcessVariable.KIND, target.kind().name());
        return facts;
    }
}
