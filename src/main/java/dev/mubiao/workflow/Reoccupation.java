package dev.mubiao.workflow;

import dev.mubiao.directory.Person;
import dev.mubiao.targets.Target;
import dev.mubiao.workflow.engine.OpenTask;
import dev.mubiao.workflow.engine.ProcessRuns;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Seats people at steps that are open once more: those who had them, with what they had signed. */
@Component
class Reoccupation {

    private final ProcessRuns runs;
    private final Signings signings;
    private final StepAccess access;
    private final SignatureRecall recall;
    private final Desk desk;

    Reoccupation(ProcessRuns runs, Signings signings, StepAccess access, SignatureRecall recall, Desk desk) {
        this.runs = runs;
        this.signings = signings;
        this.access = access;
        this.recall = recall;
        this.desk = desk;
    }

    List<OpenTask> open(Target target) {
        return runs.tasks(target.id().value());
    }

    /** The person gets the step instead of everybody whom it asks for, unless several sign there. */
    void give(Target target, String step, Person person) {
        task(target, step)
                .filter(task -> task.settings().countersign() == null)
                .filter(task -> access.fits(person, task.settings().stage(), target))
                .ifPresent(task -> signings.give(task, person, desk.now()));
    }

    /** The step goes on where its earlier task was when it was decided: the decision itself is open again. */
    void resume(Target target, String step, String earlierTask) {
        task(target, step).ifPresent(task -> {
            List<Signer> past = signings.past(earlierTask);
            if (!past.isEmpty()) {
                signings.takeOver(
                        task, recall.undecided(earlierTask, task.settings().countersign(), past), desk.now());
            } else {
                recall.decider(earlierTask)
                        .filter(person -> access.fits(person, task.settings().stage(), target))
                        .ifPresent(person -> signings.give(task, person, desk.now()));
            }
        });
    }

    private Optional<OpenTask> task(Target target, String step) {
        return open(target).stream().filter(task -> task.key().equals(step)).findFirst();
    }
}
