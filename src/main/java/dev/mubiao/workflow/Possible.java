package dev.mubiao.workflow;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody can do with a target that is on its way. With one that is suspended he can only talk about it.
 *
 * @param step the open step that waits for him
 * @param goals the earlier steps to which he could return it, names by keys
 * @param takeBack the task whose decision he could take back
 * @param urge whether there is somebody to urge
 * @param comment whether he can say something without deciding
 * @param copy whether he can give carbon copies
 * @param signers who has to sign at the open steps
 */
public record Possible(
        Optional<OpenStep> step,
        Map<String, String> goals,
        Optional<TaskId> takeBack,
        boolean urge,
        boolean comment,
        boolean copy,
        List<StepSigners> signers) {

    /**
     * Who signs at one open step, in their order.
     *
     * @param pile the role of which whoever comes first decides, as a key of the message bundles; empty if people sign
     * @param claimedBy who has taken it from the pile, empty if nobody
     */
    public record StepSigners(
            TaskId task, String step, List<Signer> signers, Optional<String> pile, Optional<String> claimedBy) {
        public StepSigners {
            signers = List.copyOf(signers);
        }
    }

    public Possible {
        goals = Collections.unmodifiableMap(new LinkedHashMap<>(goals));
        signers = List.copyOf(signers);
    }
}
