package dev.mubiao.workflow;

import dev.mubiao.workflow.engine.StepVerb;

/** What somebody did to a target under approval. */
public enum Act {
    SUBMIT,
    RESUBMIT,
    WITHDRAW,
    AGREE,
    RETURN,
    REJECT,
    PUBLISH;

    static Act of(StepVerb verb) {
        return valueOf(verb.name());
    }

    /** Key of its name in the message bundles. */
    public String key() {
        return "workflow.act." + name();
    }
}
