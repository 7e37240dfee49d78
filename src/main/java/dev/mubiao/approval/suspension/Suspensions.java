package dev.mubiao.approval.suspension;

import dev.mubiao.approval.command.CommandRunner;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.text.Cleaning;
import dev.mubiao.targets.TargetAccess;
import dev.mubiao.targets.TargetId;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Suspends and resumes processes for administrators, by target or by version. Meanwhile nobody can decide, and no
 * timer fires.
 */
@Service
public class Suspensions {

    private static final int LONGEST_REASON = 500;

    private final Gate gate;
    private final CommandRunner commandRunner;
    private final SuspensionExecutor suspensionExecutor;
    private final SuspensionTable table;
    private final TargetAccess access;

    Suspensions(
            Gate gate,
            CommandRunner commandRunner,
            SuspensionExecutor suspensionExecutor,
            SuspensionTable table,
            TargetAccess access) {
        this.gate = gate;
        this.commandRunner = commandRunner;
        this.suspensionExecutor = suspensionExecutor;
        this.table = table;
        this.access = access;
    }

    /** Why the target stands still; empty if it does not. @throws Refusal NOT_FOUND or DENIED */
    @Transactional(readOnly = true)
    public Optional<Suspension> of(Actor reader, TargetId target) {
        access.target(reader, Permission.READ, target);
        return table.of(target);
    }

    /** @throws Refusal DENIED, INVALID without a reason, CONFLICT if nothing runs or it is suspended already */
    public void suspend(Actor by, TargetId target, String reason) {
        run(by, now -> suspensionExecutor.suspend(now, target, reason(reason)));
    }

    /** @throws Refusal DENIED, or CONFLICT if it is not suspended */
    public void resume(Actor by, TargetId target) {
        run(by, now -> suspensionExecutor.resume(now, target));
    }

    /**
     * Suspends all that runs on a version now; what starts later runs.
     *
     * @return how many were not suspended before
     * @throws Refusal DENIED, or INVALID without a reason
     */
    public int suspendAll(Actor by, String definition, String reason) {
        return run(by, now -> suspensionExecutor.suspendAll(now, definition, reason(reason)));
    }

    /** @return how many were suspended @throws Refusal DENIED */
    public int resumeAll(Actor by, String definition) {
        return run(by, now -> suspensionExecutor.resumeAll(now, definition));
    }

    private int run(Actor by, ToIntFunction<Actor> command) {
        return commandRunner.run(
                by,
                now -> {
                    gate.check(now, Permission.ADMINISTER);
                    return command.applyAsInt(now);
                },
                now -> new Refusal(Refusal.Kind.CONFLICT, "approval.process.busy"));
    }

    public static String reason(String reason) {
        String text = Cleaning.said(reason);
        if (text.isEmpty() || text.length() > LONGEST_REASON) {
            throw new Refusal(Refusal.Kind.INVALID, "approval.suspension.reason", LONGEST_REASON);
        }
        return text;
    }
}
