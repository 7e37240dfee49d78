package dev.mubiao.workflow;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Gate;
import dev.mubiao.directory.Verb;
import dev.mubiao.shared.Refusal;
import dev.mubiao.targets.TargetAccess;
import dev.mubiao.targets.TargetId;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Administrators let processes stand still and go on. Meanwhile nobody can decide, and no timer fires. */
@Service
public class Halts {

    private static final int LONGEST_REASON = 500;

    private final Gate gate;
    private final Commands commands;
    private final Halting halting;
    private final HaltRows rows;
    private final TargetAccess access;

    Halts(Gate gate, Commands commands, Halting halting, HaltRows rows, TargetAccess access) {
        this.gate = gate;
        this.commands = commands;
        this.halting = halting;
        this.rows = rows;
        this.access = access;
    }

    /** Why the target stands still; empty if it does not. @throws Refusal NOT_FOUND or DENIED */
    @Transactional(readOnly = true)
    public Optional<Halt> of(Actor reader, TargetId target) {
        access.target(reader, Verb.READ, target);
        return rows.of(target);
    }

    /** @throws Refusal DENIED, INVALID without a reason, CONFLICT if nothing runs or it is suspended already */
    public void halt(Actor by, TargetId target, String reason) {
        gate.check(by, Verb.ADMINISTER);
        String text = reason(reason);
        run(() -> halting.halt(by, target, text));
    }

    /** @throws Refusal DENIED, or CONFLICT if it is not suspended */
    public void resume(Actor by, TargetId target) {
        gate.check(by, Verb.ADMINISTER);
        run(() -> halting.resume(by, target));
    }

    /**
     * Suspends all that runs on a version now; what starts later runs.
     *
     * @return how many were not suspended before
     * @throws Refusal DENIED, or INVALID without a reason
     */
    public int haltAll(Actor by, String definition, String reason) {
        gate.check(by, Verb.ADMINISTER);
        String text = reason(reason);
        return run(() -> halting.haltAll(by, definition, text));
    }

    /** @return how many were suspended @throws Refusal DENIED */
    public int resumeAll(Actor by, String definition) {
        gate.check(by, Verb.ADMINISTER);
        return run(() -> halting.resumeAll(by, definition));
    }

    private int run(java.util.function.IntSupplier command) {
        return commands.run(
                () -> (Integer) command.getAsInt(), () -> new Refusal(Refusal.Kind.CONFLICT, "operation.busy"));
    }

    static String reason(String reason) {
        String text = reason.strip();
        if (text.isEmpty() || text.length() > LONGEST_REASON) {
            throw new Refusal(Refusal.Kind.INVALID, "operation.reason.missing", LONGEST_REASON);
        }
        return text;
    }
}
