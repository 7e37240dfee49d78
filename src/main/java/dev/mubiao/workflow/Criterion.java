package dev.mubiao.workflow;

/** What a reviewer looks at. */
public enum Criterion {
    COMPLETENESS,
    RELEVANCE,
    APPROPRIATENESS,
    FEASIBILITY;

    /** Key of its name in the message bundles. */
    public String key() {
        return "workflow.criterion." + name();
    }
}
