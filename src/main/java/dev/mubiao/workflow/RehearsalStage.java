package dev.mubiao.workflow;

import dev.mubiao.targets.Target;
import dev.mubiao.workflow.Rehearsal.Play;
import dev.mubiao.workflow.Rehearsal.Stuck;
import dev.mubiao.workflow.engine.Outcome;
import dev.mubiao.workflow.engine.ProcessJobs;
import dev.mubiao.workflow.engine.ProcessJumps;
import dev.mubiao.workflow.engine.ProcessRuns;
import dev.mubiao.workflow.engine.ProcessVariable;
import dev.mubiao.workflow.engine.Trials;
import dev.mubiao.workflow.engine.Trials.Trial;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a model is played from its start, inside the transaction that will be rolled back. */
@Component
class RehearsalStage {

    private static final Duration LONGEST = Duration.ofSeconds(15);

    private final Trials trials;
    private final ProcessRuns runs;
    private final ProcessJumps jumps;
    private final ProcessJobs jobs;
    private final Casting casting;

    RehearsalStage(Trials trials, ProcessRuns runs, ProcessJumps jumps, ProcessJobs jobs, Casting casting) {
        this.trials = trials;
        this.runs = runs;
        this.jumps = jumps;
        this.jobs = jobs;
        this.casting = casting;
    }

    Rehearsal perform(Target target, byte[] model, List<Play> plays) {
        long end = System.nanoTime() + LONGEST.toNanos();
        Map<ProcessVariable, Object> facts = casting.facts(target);
        facts.put(ProcessVariable.DECISION, "submit");
        facts.put(ProcessVariable.ROUND, Math.max(1, target.revisionNumber()));
        Trial trial = trials.start(model, facts);
        try {
            Cast cast = new Cast(target, casting, trial, new Cast.Props(trials, runs, jumps, jobs));
            cast.begin();
            Stuck stuck = null;
            for (int i = 0; i < plays.size() && stuck == null; i++) {
                stuck = System.nanoTime() > end
                        ? new Stuck("dryrun.tooLong", List.of(LONGEST.toSeconds()))
                        : cast.play(plays.get(i)).orElse(null);
            }
            return rehearsal(trial, cast, stuck);
        } finally {
            trials.forget(trial);
        }
    }

    private Rehearsal rehearsal(Trial trial, Cast cast, @Nullable Stuck stuck) {
        boolean over = !jumps.running(trial.process());
        Optional<Outcome> outcome = over ? runs.outcome(trial.process()) : Optional.empty();
        Stuck why = stuck != null || !over || outcome.isPresent() ? stuck : new Stuck("dryrun.endedOpen", List.of());
        return new Rehearsal(
                cast.scenes(),
                cast.open(),
                cast.timers(),
                trials.passed(trial),
                trials.standing(trial),
                outcome.map(Outcome::name).orElse(null),
                why);
    }
}
