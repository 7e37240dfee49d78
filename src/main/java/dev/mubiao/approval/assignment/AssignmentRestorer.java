package dev.mubiao.approval.assignment;

import dev.mubiao.approval.signoff.Approver;
import dev.mubiao.directory.Person;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.engine.runtime.ProcessRuntime;
import dev.mubiao.worklist.rows.WorkItemTarget;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Assigns a step that is open once more to those who had it, with what they had signed. */
@Component
public class AssignmentRestorer {

    private final ProcessRuntime runtime;
    private final TaskAssignments taskAssignments;
    private final StepAccess access;
    private final SignOffHistory signOffHistory;

    AssignmentRestorer(
            ProcessRuntime runtime, TaskAssignments taskAssignments, StepAccess access, SignOffHistory signOffHistory) {
        this.runtime = runtime;
        this.taskAssignments = taskAssignments;
        this.access = access;
        this.signOffHistory = signOffHistory;
    }

    /** The person gets the step instead of everybody whom it asks for, unless several sign there. */
    public void give(WorkItemTarget target, String step, Person person) {
        task(target, step)
                .filter(task -> access.comesBackTo(person, task.settings(), target.ownership()))
                .ifPresent(task -> taskAssignments.give(task, target, person));
    }

    /** The step goes on where its earlier task was when it was decided: the decision itself is open again. */
    public void resume(WorkItemTarget target, String step, String earlierTask) {
        task(target, step).ifPresent(task -> {
            List<Approver> past = taskAssignments.past(earlierTask);
            if (!past.isEmpty()) {
                taskAssignments.takeOver(
                        task,
                        target,
                        signOffHistory.undecided(earlierTask, task.settings().countersign(), past));
            } else {
                signOffHistory
                        .decider(earlierTask)
                        .filter(person -> access.fits(person, task.settings().stage(), target.ownership()))
                        .ifPresent(person -> taskAssignments.give(task, target, person));
            }
        });
    }

    private Optional<OpenTask> task(WorkItemTarget target, String step) {
        return runtime.tasks(target.target().id().value()).stream()
                .filter(task -> task.key().equals(step))
                .findFirst();
    }
}
