package dev.mubiao.worklist;

import dev.mubiao.bpmn.StepVerb;
import java.util.EnumSet;
import java.util.Set;

/** What somebody did to a target under approval; needed where the work list and the timeline tell it. */
public enum ApprovalAction {
    SUBMIT,
    RESUBMIT,
    WITHDRAW,
    AGREE,
    RETURN,
    REJECT,
    PUBLISH,
    /** Gave the opinion that was asked of him as a delegate; who delegated decides. */
    REPLY,
    /** A step passed over, since its decider has decided before or is the submitter. */
    PASS,
    /** Undid his decision. */
    TAKE_BACK,
    TRANSFER,
    DELEGATE,
    ADD_SIGNER,
    REMOVE_SIGNER,
    /** A supervisor gave the work of one to another. */
    REASSIGN,
    COPY,
    URGE,
    COMMENT,
    /** An administrator took it to another step. */
    MOVE,
    /** An administrator took it to another version of the process. */
    CHANGE_VERSION,
    /** An administrator suspended it. */
    HALT,
    /** An administrator let it go on. */
    RESUME,
    /** What waited for him ended, since somebody else returned or decided the target. */
    ENDED;

    /** With these a signature or the whole target moves on, so that what came before cannot be undone. */
    public static final Set<ApprovalAction> MOVING = EnumSet.of(
            SUBMIT, RESUBMIT, WITHDRAW, AGREE, RETURN, REJECT, PUBLISH, REPLY, TAKE_BACK, MOVE, CHANGE_VERSION);

    public static ApprovalAction of(StepVerb verb) {
        return valueOf(verb.name());
    }

    /** Key of its name in the message bundles. */
    public String key() {
        return "worklist.action." + name();
    }
}
