package dev.mubiao.workflow;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.UserId;
import dev.mubiao.shared.Refusal;
import dev.mubiao.targets.TargetId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Handing targets to review, and taking them back before a reviewer acted. */
@Service
public class Submissions {

    private final Commands commands;
    private final SubmissionSteps steps;
    private final Conflicts conflicts;

    Submissions(Commands commands, SubmissionSteps steps, Conflicts conflicts) {
        this.commands = commands;
        this.steps = steps;
        this.conflicts = conflicts;
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
            CommandId command, Actor by, TargetId target, @Nullable Long expectedVersion, Set<UserId> copies) {
        return commands.once(
                command,
                by,
                "submit " + target.value(),
                Submission.class,
                () -> steps.submit(by, target, expectedVersion, copies),
                () -> conflicts.overtaken(by, target));
    }

    /** @throws Refusal DENIED, NOT_FOUND, or CONFLICT naming the reviewer who has acted */
    public void withdraw(CommandId command, Actor by, TargetId target) {
        commands.once(
                command,
                by,
                "withdraw " + target.value(),
                TargetId.class,
                () -> steps.withdraw(by, target),
                () -> conflicts.overtaken(by, target));
    }
}
