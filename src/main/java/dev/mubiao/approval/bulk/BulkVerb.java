package dev.mubiao.approval.bulk;

/** What can be done to many tasks at once. */
public enum BulkVerb {
    CLAIM,
    AGREE,
    RETURN,
    TRANSFER;

    /** Key of its name in the message bundles. */
    public String key() {
        return "approval.bulk." + name();
    }
}
