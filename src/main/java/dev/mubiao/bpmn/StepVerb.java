package dev.mubiao.bpmn;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * What somebody can do at a step, as far as the step's property {@code verbs} offers it. Needed wherever an action is
 * offered, checked or recorded.
 */
public enum StepVerb {
    AGREE("agree"),
    /** Back to the preparer or an earlier step, with a reason (退回). */
    RETURN("return"),
    /** Not passed; the process ends. */
    REJECT("reject"),
    PUBLISH("publish"),
    RESUBMIT("resubmit"),
    /** Undo one's own decision as long as nobody has acted on it (取回). */
    TAKE_BACK("takeBack"),
    /** Somebody else decides instead (转办). */
    TRANSFER("transfer"),
    /** Somebody else gives his opinion, then it comes back (委派). */
    DELEGATE("delegate"),
    /** Somebody signs before or after oneself (加签). */
    ADD_SIGNER("addSigner"),
    /** A signer who has not signed yet need not any more (减签). */
    REMOVE_SIGNER("removeSigner"),
    /** Carbon copy (抄送). */
    COPY("copy"),
    /** Ask whoever has the step to be quick (催办). */
    URGE("urge"),
    /** Say something without deciding. */
    COMMENT("comment");

    private static final Set<StepVerb> DECIDING = EnumSet.of(AGREE, RETURN, REJECT, PUBLISH, RESUBMIT);

    private final String word;

    StepVerb(String word) {
        this.word = word;
    }

    /** As models and the HTTP API write it, and the value of the variable {@code decision}. */
    public String word() {
        return word;
    }

    /** Whether the step is done with it. */
    public boolean deciding() {
        return DECIDING.contains(this);
    }

    /** @throws IllegalArgumentException if it is none */
    public static StepVerb of(String word) {
        return Arrays.stream(values())
                .filter(verb -> verb.word.equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no verb: " + word));
    }
}
