package dev.mubiao.workflow;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Gate;
import dev.mubiao.directory.Verb;
import dev.mubiao.shared.Refusal;
import dev.mubiao.targets.TargetId;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Administrators take a target that got stuck to another step of its process. */
@Service
public class Moves {

    private final Gate gate;
    private final Commands commands;
    private final Moving moving;
    private final Conflicts conflicts;

    Moves(Gate gate, Commands commands, Moving moving, Conflicts conflicts) {
        this.gate = gate;
        this.commands = commands;
        this.moving = moving;
        this.conflicts = conflicts;
    }

    /** Names of the steps to which it can be taken, by their keys. @throws Refusal DENIED, or CONFLICT if nothing runs */
    @Transactional(readOnly = true)
    public Map<String, String> goals(Actor by, TargetId target) {
        gate.check(by, Verb.ADMINISTER);
        return moving.goals(target);
    }

    /**
     * All that is open of the target ends, which those for whom it waited are told, and the step begins.
     *
     * @throws Refusal DENIED, INVALID without a reason or if it cannot be taken there, CONFLICT if it is suspended or
     *     nothing runs
     */
    public void move(CommandId command, Actor by, TargetId target, String step, String reason) {
        gate.check(by, Verb.ADMINISTER);
        String text = Halts.reason(reason);
        commands.once(
                command,
                by,
                "move " + target.value() + " " + step,
                TargetId.class,
                () -> moving.move(by, target, step, text),
                () -> conflicts.overtaken(by, target));
    }
}
