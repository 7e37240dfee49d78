package dev.mubiao.workflow.engine;

import java.util.Locale;

/** What somebody can do at a step. The lower-case name is the value of the variable {@code decision}. */
public enum StepVerb {
    AGREE,
    /** Back to the preparer, with a reason. */
    RETURN,
    /** Not passed; the process ends. */
    REJECT,
    PUBLISH,
    RESUBMIT;

    /** As models and the HTTP API write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if it is none */
    public static StepVerb of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
