package dev.mubiao.approval.dryrun;

import dev.mubiao.bpmn.vocabulary.ScreenedModel;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.engine.dryrun.DryRunEngine;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.lifecycle.TargetLifecycle;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/**
 * Lets an administrator try a model with a real target before anybody works with it. Nothing of it stays: each time
 * all is done from the start, in a transaction that is rolled back.
 */
@Service
public class DryRuns {

    public static final int MOST_ACTIONS = 200;

    private final Gate gate;
    private final TargetLifecycle lifecycle;
    private final DryRunEngine dryRunEngine;
    private final DryRunExecutor dryRunExecutor;
    private final Set<PersonId> running = ConcurrentHashMap.newKeySet();

    DryRuns(Gate gate, TargetLifecycle lifecycle, DryRunEngine dryRunEngine, DryRunExecutor dryRunExecutor) {
        this.gate = gate;
        this.lifecycle = lifecycle;
        this.dryRunEngine = dryRunEngine;
        this.dryRunExecutor = dryRunExecutor;
    }

    /**
     * @param actions from the start on
     * @throws Refusal DENIED, INVALID if that is too much, CONFLICT if one of his runs already, NOT_FOUND
     * @throws dev.mubiao.bpmn.ModelRefused if the model did not pass the first check
     */
    public DryRunResult run(Actor by, ScreenedModel model, TargetId target, List<DryRunAction> actions) {
        gate.check(by, Permission.ADMINISTER);
        if (actions.size() > MOST_ACTIONS) {
            throw new Refusal(Refusal.Kind.INVALID, "approval.dryrun.tooMuch", MOST_ACTIONS);
        }
        if (!running.add(by.id())) {
            throw new Refusal(Refusal.Kind.CONFLICT, "approval.dryrun.busy");
        }
        try {
            return dryRunEngine.within(() -> dryRunExecutor.run(lifecycle.target(target), model, actions));
        } finally {
            running.remove(by.id());
        }
    }
}
