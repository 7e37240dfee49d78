package dev.mubiao.approval.dryrun;

import dev.mubiao.approval.routing.ReturnDestinations;
import dev.mubiao.approval.routing.TargetVariables;
import dev.mubiao.bpmn.Outcome;
import dev.mubiao.bpmn.vocabulary.ScreenedModel;
import dev.mubiao.engine.dryrun.DryRunEngine;
import dev.mubiao.engine.dryrun.DryRunInstance;
import dev.mubiao.engine.jobs.ProcessJobs;
import dev.mubiao.engine.migration.InstanceModifier;
import dev.mubiao.engine.runtime.ProcessRuntime;
import dev.mubiao.platform.MessageText;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.Target;
import dev.mubiao.worklist.rows.WorkItemTarget;
import dev.mubiao.worklist.rows.WorkItemTargets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Performs a dry run from its start, inside the transaction that will be rolled back, for 15 seconds at most. */
@Component
class DryRunExecutor {

    private static final Duration LONGEST = Duration.ofSeconds(15);

    private final DryRunEngine dryRunEngine;
    private final ProcessRuntime processRuntime;
    private final InstanceModifier instanceModifier;
    private final ProcessJobs processJobs;
    private final ReturnDestinations returnDestinations;
    private final WorkItemTargets workItemTargets;
    private final DryRunAssignees dryRunAssignees;

    DryRunExecutor(
            DryRunEngine dryRunEngine,
            ProcessRuntime processRuntime,
            InstanceModifier instanceModifier,
            ProcessJobs processJobs,
            ReturnDestinations returnDestinations,
            WorkItemTargets workItemTargets,
            DryRunAssignees dryRunAssignees) {
        this.dryRunEngine = dryRunEngine;
        this.processRuntime = processRuntime;
        this.instanceModifier = instanceModifier;
        this.processJobs = processJobs;
        this.returnDestinations = returnDestinations;
        this.workItemTargets = workItemTargets;
        this.dryRunAssignees = dryRunAssignees;
    }

    DryRunResult run(Target target, ScreenedModel model, List<DryRunAction> actions) {
        long end = System.nanoTime() + LONGEST.toNanos();
        WorkItemTarget itemTarget = workItemTargets.of(target);
        int round = Math.max(1, target.revisionNumber());
        DryRunInstance instance = dryRunEngine.start(model, TargetVariables.atStart(itemTarget, round));
        try {
            DryRunSession session = new DryRunSession(
                    itemTarget,
                    round,
                    dryRunAssignees,
                    instance,
                    new DryRunSession.Ports(
                            dryRunEngine, processRuntime, instanceModifier, processJobs, returnDestinations));
            session.start();
            return result(instance, session, perform(session, actions, end));
        } finally {
            dryRunEngine.forget(instance);
        }
    }

    /** @return why it did not go on, null if it did */
    private static @Nullable MessageText perform(DryRunSession session, List<DryRunAction> actions, long end) {
        for (DryRunAction action : actions) {
            if (System.nanoTime() > end) {
                return new MessageText("approval.dryrun.tooLong", List.of(LONGEST.toSeconds()));
            }
            try {
                session.perform(action);
            } catch (Refusal refusal) {
                return refusal.text();
            }
        }
        return null;
    }

    private DryRunResult result(DryRunInstance instance, DryRunSession session, @Nullable MessageText refusal) {
        boolean ended = !instanceModifier.running(instance.id());
        Optional<Outcome> outcome = ended ? processRuntime.outcome(instance.id()) : Optional.empty();
        return new DryRunResult(
                session.history(),
                session.open(),
                session.timers(),
                dryRunEngine.completed(instance),
                dryRunEngine.active(instance),
                session.status(),
                outcome.map(Outcome::name).orElse(null),
                refusal == null && ended && outcome.isEmpty() ? new MessageText("approval.dryrun.endedOpen") : refusal);
    }
}
