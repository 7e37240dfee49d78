package dev.mubiao.approval.dryrun;

import dev.mubiao.approval.dryrun.DryRunResult.Play;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.engine.dryrun.DryRunEngine;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.lifecycle.TargetLifecycle;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/**
 * Lets an administrator play a model with a real target before anybody works with it. Nothing of it stays: each time
 * all is played from its start, in a transaction that is rolled back.
 */
@Service
public class DryRuns {

    public static final int MOST_PLAYS = 200;

    private final Gate gate;
    private final TargetLifecycle life;
    private final DryRunEngine dryRunEngine;
    private final DryRunExecutor stage;
    private final Set<PersonId> playing = ConcurrentHashMap.newKeySet();

    DryRuns(Gate gate, TargetLifecycle life, DryRunEngine dryRunEngine, DryRunExecutor stage) {
        this.gate = gate;
        this.life = life;
        this.dryRunEngine = dryRunEngine;
        this.stage = stage;
    }

    /**
     * @param plays from the start on
     * @throws Refusal DENIED, INVALID if that is too much, CONFLICT if he plays already, NOT_FOUND
     * @throws dev.mubiao.bpmn.ModelRefused if the model does not pass the first check
     */
    public DryRunResult play(Actor by, byte[] model, TargetId target, List<Play> plays) {
        gate.check(by, Permission.ADMINISTER);
        if (plays.size() > MOST_PLAYS) {
            throw new Refusal(Refusal.Kind.INVALID, "approval.dryrun.tooMuch", MOST_PLAYS);
        }
        if (!playing.add(by.id())) {
            throw new Refusal(Refusal.Kind.CONFLICT, "approval.dryrun.busy");
        }
        try {
            return dryRunEngine.within(() -> {
                Target played = life.target(target);
                return stage.perform(played, model, plays);
            });
        } finally {
            playing.remove(by.id());
        }
    }
}
