package dev.mubiao.approval.timeline;

import dev.mubiao.approval.signoff.Decision;
import dev.mubiao.approval.signoff.SigningRight;
import dev.mubiao.directory.ActiveSubstitution;
import dev.mubiao.directory.Role;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.worklist.ApprovalAction;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written into the timeline. {@code behalf} is the person for whom he acts, null for himself; {@code
 * task} null if at no step; {@code decision} null if nothing is decided; {@code text} the reason or comment where
 * nothing is decided; {@code other} the person or step that it concerns besides, empty if none.
 */
public record TimelineDraft(
        ApprovalAction act,
        Role capacity,
        @Nullable ActiveSubstitution behalf,
        @Nullable OpenTask task,
        @Nullable Decision decision,
        String text,
        String other) {

    /** By the preparer, who decides nothing. */
    public static TimelineDraft prepared(ApprovalAction approvalAction, @Nullable OpenTask task) {
        return new TimelineDraft(approvalAction, Role.PREPARER, null, task, null, "", "");
    }

    public static TimelineDraft decided(
            ApprovalAction approvalAction, SigningRight signingRight, OpenTask task, Decision decision, String other) {
        return new TimelineDraft(
                approvalAction, signingRight.capacity(), signingRight.behalf(), task, decision, "", other);
    }

    public static TimelineDraft said(
            ApprovalAction approvalAction, Role capacity, @Nullable OpenTask task, String text, String other) {
        return new TimelineDraft(approvalAction, capacity, null, task, null, text, other);
    }

    public TimelineDraft inPlaceOf(@Nullable ActiveSubstitution absent) {
        return new TimelineDraft(act, capacity, absent, task, decision, text, other);
    }
}
