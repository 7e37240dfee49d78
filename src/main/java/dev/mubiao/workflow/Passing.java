package dev.mubiao.workflow;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.UserId;
import dev.mubiao.targets.Target;
import dev.mubiao.workflow.engine.OpenTask;
import dev.mubiao.workflow.engine.ProcessRuns;
import dev.mubiao.workflow.engine.ProcessVariable;
import dev.mubiao.workflow.engine.StepSettings.WhenSubmitter;
import dev.mubiao.workflow.engine.StepVerb;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Passes over steps that need nobody any more: those whose deciders have all agreed to the same revision at another
 * step, where the step says that once is enough, and those to which nobody is called since only the submitter would
 * decide. The timeline tells it.
 */
@Component
class Passing {

    private final ProcessRuns runs;
    private final Signings signings;
    private final WorkItemRows rows;
    private final Announcer announcer;
    private final Records records;

    Passing(ProcessRuns runs, Signings signings, WorkItemRows rows, Announcer announcer, Records records) {
        this.runs = runs;
        this.signings = signings;
        this.rows = rows;
        this.announcer = announcer;
        this.records = records;
    }

    /** @return whether one of the open steps was passed over, so that others may be open now */
    boolean pass(Actor by, Target target, List<OpenTask> open) {
        Optional<OpenTask> needless =
                open.stream().filter(task -> needless(task, target)).findFirst();
        needless.ifPresent(task -> {
            records.passed(by, target, task);
            runs.complete(task, Map.of(ProcessVariable.DECISION, StepVerb.AGREE.word(), ProcessVariable.GRADE, ""));
        });
        return needless.isPresent();
    }

    private boolean needless(OpenTask task, Target target) {
        boolean mayPass = task.settings().once() || task.settings().whenSubmitter() == WhenSubmitter.SKIP;
        if (!task.settings().stage().review() || !mayPass) {
            return false;
        }
        List<OpenRow> waiting = rows.open(task.id());
        if (waiting.isEmpty()) {
            return true;
        }
        Set<UserId> agreed = records.agreed(target);
        return task.settings().once()
                && signings.of(task, waiting).signers().stream()
                        .filter(Signer::unfinished)
                        .flatMap(signer -> announcer.people(signer.principal(), target).stream())
                        .collect(Collectors.collectingAndThen(
                                Collectors.toSet(), people -> !people.isEmpty() && agreed.containsAll(people)));
    }
}
