package dev.mubiao.approval.task;

import dev.mubiao.approval.signoff.Approver;
import dev.mubiao.approval.signoff.SigningRight;
import dev.mubiao.bpmn.StepSettings;
import dev.mubiao.bpmn.StepVerb;
import dev.mubiao.worklist.TaskId;
import dev.mubiao.worklist.WorkItem;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A step that the reader can do: its line in the inbox, and how it is to be handled.
 *
 * @param verbs what he can do there
 * @param reply whether he is only asked for an opinion, by somebody who decides
 * @param behalf name of who is away and for whom he does it, null if he does it for himself
 */
public record OpenStep(
        WorkItem item,
        StepSettings settings,
        Set<StepVerb> verbs,
        boolean reply,
        @Nullable String behalf) {

    public static OpenStep of(WorkItem item, StepSettings settings, SigningRight signingRight) {
        boolean reply = signingRight.signer().kind() == Approver.Kind.DELEGATE;
        Set<StepVerb> verbs = EnumSet.copyOf(settings.verbs());
        if (reply) {
            verbs.retainAll(Set.of(StepVerb.AGREE, StepVerb.COPY, StepVerb.COMMENT, StepVerb.TRANSFER));
        }
        return new OpenStep(
                item,
                settings,
                verbs,
                reply,
                Optional.ofNullable(signingRight.behalf())
                        .map(absent -> absent.name())
                        .orElse(null));
    }

    public TaskId task() {
        return new TaskId(Objects.requireNonNull(item.step().task()).value());
    }
}
