package dev.mubiao.approval.dryrun;

import dev.mubiao.approval.dryrun.DryRunResult.Play;
import dev.mubiao.approval.dryrun.DryRunResult.Stuck;
import dev.mubiao.bpmn.Outcome;
import dev.mubiao.bpmn.ProcessVariable;
import dev.mubiao.engine.dryrun.DryRunEngine;
import dev.mubiao.engine.dryrun.DryRunEngine.Trial;
import dev.mubiao.engine.jobs.ProcessJobs;
import dev.mubiao.engine.migration.InstanceModifier;
import dev.mubiao.engine.runtime.ProcessRuntime;
import dev.mubiao.targets.Target;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Plays a dry run from its start, inside the transaction that will be rolled back, for 15 seconds at most. */
@Component
class DryRunExecutor {

    private static final Duration LONGEST = Duration.ofSeconds(15);

    private final DryRunEngine dryRunEngine;
    private final ProcessRuntime runs;
    private final InstanceModifier jumps;
    private final ProcessJobs jobs;
    private final DryRunAssignees dryRunAssignees;

    DryRunExecutor(
            DryRunEngine dryRunEngine,
            ProcessRuntime runs,
            InstanceModifier jumps,
            ProcessJobs jobs,
            DryRunAssignees dryRunAssignees) {
        this.dryRunEngine = dryRunEngine;
        this.runs = runs;
        this.jumps = jumps;
        this.jobs = jobs;
        this.dryRunAssignees = dryRunAssignees;
    }

    DryRunResult perform(Target target, byte[] model, List<Play> plays) {
        long end = System.nanoTime() + LONGEST.toNanos();
        Map<ProcessVariable, Object> facts = dryRunAssignees.facts(target);
        facts.put(ProcessVariable.DECISION, "submit");
        facts.put(ProcessVariable.ROUND, Math.max(1, target.revisionNumber()));
        Trial trial = dryRunEngine.start(model, facts);
        try {
            DryRunSession dryRunSession = new DryRunSession(
                    target, dryRunAssignees, trial, new DryRunSession.Props(dryRunEngine, runs, jumps, jobs));
            dryRunSession.begin();
            Stuck stuck = null;
            for (int i = 0; i < plays.size() && stuck == null; i++) {
                stuck = System.nanoTime() > end
                        ? new Stuck("approval.dryrun.tooLong", List.of(LONGEST.toSeconds()))
                        : dryRunSession.play(plays.get(i)).orElse(null);
            }
            return rehearsal(trial, dryRunSession, stuck);
        } finally {
            dryRunEngine.forget(trial);
        }
    }

    private DryRunResult rehearsal(Trial trial, DryRunSession dryRunSession, @Nullable Stuck stuck) {
        boolean over = !jumps.running(trial.process());
        Optional<Outcome> outcome = over ? runs.outcome(trial.process()) : Optional.empty();
        Stuck why = stuck != null || !over || outcome.isPresent()
                ? stuck
                : new Stuck("approval.dryrun.endedOpen", List.of());
        return new DryRunResult(
                dryRunSession.scenes(),
                dryRunSession.open(),
                dryRunSession.timers(),
                dryRunEngine.passed(trial),
                dryRunEngine.standing(trial),
                outcome.map(Outcome::name).orElse(null),
                why);
    }
}
