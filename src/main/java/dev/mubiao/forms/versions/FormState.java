package dev.mubiao.forms.versions;

/** Where a version of a form stands. */
public enum FormState {
    /** Being written; no target follows it. */
    DRAFT,
    /** New targets may begin with it. */
    RELEASED,
    /** No new target begins with it; those that follow it keep it. */
    RETIRED;

    /** Key of its name in the message bundles. */
    public String key() {
        return "forms.state." + name();
    }
}
