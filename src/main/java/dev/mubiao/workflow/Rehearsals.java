package dev.mubiao.workflow;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Gate;
import dev.mubiao.directory.UserId;
import dev.mubiao.directory.Verb;
import dev.mubiao.shared.Refusal;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetLife;
import dev.mubiao.workflow.Rehearsal.Play;
import dev.mubiao.workflow.engine.Trials;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/**
 * Lets an administrator play a model with a real target before anybody works with it. Nothing of it stays: each time
 * all is played from its start, in a transaction that is rolled back.
 */
@Service
public class Rehearsals {

    public static final int MOST_PLAYS = 200;

    private final Gate gate;
    private final TargetLife life;
    private final Trials trials;
    private final RehearsalStage stage;
    private final Set<UserId> playing = ConcurrentHashMap.newKeySet();

    Rehearsals(Gate gate, TargetLife life, Trials trials, RehearsalStage stage) {
        this.gate = gate;
        this.life = life;
        this.trials = trials;
        this.stage = stage;
    }

    /**
     * @param plays from the start on
     * @throws Refusal DENIED, INVALID if that is too much, CONFLICT if he plays already, NOT_FOUND
     * @throws dev.mubiao.workflow.engine.ModelRefused if the model does not pass the first check
     */
    public Rehearsal play(Actor by, byte[] model, TargetId target, List<Play> plays) {
        gate.check(by, Verb.ADMINISTER);
        if (plays.size() > MOST_PLAYS) {
            throw new Refusal(Refusal.Kind.INVALID, "dryrun.tooMuch", MOST_PLAYS);
        }
        if (!playing.add(by.id())) {
            throw new Refusal(Refusal.Kind.CONFLICT, "dryrun.busy");
        }
        try {
            return trials.within(() -> {
                Target played = life.target(target);
                return stage.perform(played, model, plays);
            });
        } finally {
            playing.remove(by.id());
        }
    }
}
