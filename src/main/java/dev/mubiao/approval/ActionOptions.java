package dev.mubiao.approval;

import dev.mubiao.approval.signoff.Approver;
import dev.mubiao.approval.task.OpenStep;
import dev.mubiao.worklist.TaskId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a user can do with a target that is on its way; with a suspended one he can only discuss. {@code steps} are
 * the open steps that wait for him, the one that he means first, {@code another} whether he means one that is not among
 * them, so that the first is another, {@code goals} the earlier steps to which he could return the first (names by
 * keys), {@code takeBack} the task whose decision he could take back, {@code urge} whether there is somebody to urge,
 * {@code comment} and {@code copy} whether he can comment and give carbon copies, {@code signers} who has to sign at
 * the open steps.
 */
public record ActionOptions(
        List<OpenStep> steps,
        boolean another,
        Map<String, String> goals,
        Optional<TaskId> takeBack,
        boolean urge,
        boolean comment,
        boolean copy,
        List<StepSigners> signers) {

    /**
     * Who signs at one open step, in their order.
     *
     * @param rolePool the role of which whoever comes first decides, as a key of the message bundles; empty if people sign
     * @param claimedBy who has taken it from the role pool, empty if nobody
     */
    public record StepSigners(
            TaskId task, String step, List<Approver> signers, Optional<String> rolePool, Optional<String> claimedBy) {
        public StepSigners {
            signers = List.copyOf(signers);
        }
    }

    public ActionOptions {
        steps = List.copyOf(steps);
        goals = Collections.unmodifiableMap(new LinkedHashMap<>(goals));
        signers = List.copyOf(signers);
    }

    /** The step that he means, or the first that waits for him. */
    public Optional<OpenStep> step() {
        return steps.stream().findFirst();
    }
}
