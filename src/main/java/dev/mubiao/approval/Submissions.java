package dev.mubiao.approval;

import dev.mubiao.approval.command.CommandId;
import dev.mubiao.approval.command.CommandRunner;
import dev.mubiao.approval.timeline.ConflictExplainer;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.PersonId;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.TargetId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Submits targets for review, and withdraws them before a reviewer acted. */
@Service
public class Submissions {

    private final CommandRunner commandRunner;
    private final SubmissionExecutor executor;
    private final ConflictExplainer conflictExplainer;

    Submissions(CommandRunner commandRunner, SubmissionExecutor executor, ConflictExplainer conflictExplainer) {
        this.commandRunner = commandRunner;
        this.executor = executor;
        this.conflictExplainer = conflictExplainer;
    }

    /**
     * Submits the draft, for the first time or again after a return.
     *
     * @param expectedVersion version of the target that the preparer saw; null to submit whatever there is
     * @throws Refusal DENIED, NOT_FOUND, or CONFLICT naming who changed it since
     */
    public Submission submit(CommandId command, Actor by, TargetId target, @Nullable Long expectedVersion) {
        return submit(command, by, target, expectedVersion, Set.of());
    }

    /** @param copies who gets a carbon copy; each must be allowed to read the target */
    public Submission submit(
            CommandId command, Actor by, TargetId target, @Nullable Long expectedVersion, Set<PersonId> copies) {
        return commandRunner.once(
                command,
                by,
                "submit " + target.value(),
                Submission.class,
                now -> executor.submit(now, target, expectedVersion, copies),
                now -> conflictExplainer.overtaken(now, target));
    }

    /** @throws Refusal DENIED, NOT_FOUND, or CONFLICT naming the reviewer who has acted */
    public void withdraw(CommandId command, Actor by, TargetId target) {
        commandRunner.once(
                command,
                by,
                "withdraw " + target.value(),
                TargetId.class,
                now -> executor.withdraw(now, target),
                now -> conflictExplainer.overtaken(now, target));
    }
}
