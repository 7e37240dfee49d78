package dev.mubiao.approval.assignment;

import dev.mubiao.approval.signoff.Approver;
import dev.mubiao.directory.Person;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.engine.runtime.ProcessRuntime;
import dev.mubiao.targets.Target;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Assigns a step that is open once more to those who had it, with what they had signed. */
@Component
public class AssignmentRestorer {

    private final ProcessRuntime runs;
    private final TaskAssignments taskAssignments;
    private final StepAccess access;
    private final SignOffHistory recall;
    private final Clock clock;

    AssignmentRestorer(
            ProcessRuntime runs,
            TaskAssignments taskAssignments,
            StepAccess access,
            SignOffHistory recall,
            Clock clock) {
        this.runs = runs;
        this.taskAssignments = taskAssignments;
        this.access = access;
        this.recall = recall;
        this.clock = clock;
    }

    public List<OpenTask> open(Target target) {
        return runs.tasks(target.id().value());
    }

    /** The person gets the step instead of everybody whom it asks for, unless several sign there. */
    public void give(Target target, String step, Person person) {
        task(target, step)
                .filter(task -> access.comesBackTo(person, task.settings(), target))
                .ifPresent(task -> taskAssignments.give(task, person, clock.instant()));
    }

    /** The step goes on where its earlier task was when it was decided: the decision itself is open again. */
    public void resume(Target target, String step, String earlierTask) {
        task(target, step).ifPresent(task -> {
            List<Approver> past = taskAssignments.past(earlierTask);
            if (!past.isEmpty()) {
                taskAssignments.takeOver(
                        task, recall.undecided(earlierTask, task.settings().countersign(), past), clock.instant());
            } else {
                recall.decider(earlierTask)
                        .filter(person -> access.fits(person, task.settings().stage(), target))
                        .ifPresent(person -> taskAssignments.give(task, person, clock.instant()));
            }
        });
    }

    private Optional<OpenTask> task(Target target, String step) {
        return open(target).stream().filter(task -> task.key().equals(step)).findFirst();
    }
}
