package dev.mubiao.bpmn;

/** Names on which models and the program have agreed. */
public final class ModelConventions {

    /** The key that all versions of the approval process share. */
    public static final String APPROVAL_KEY = "target-approval";

    /** The property of a throw event that says whom it tells. */
    public static final String NOTICE = "notice";

    private ModelConventions() {}
}
