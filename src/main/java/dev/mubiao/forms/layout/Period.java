package dev.mubiao.forms.layout;

/** What time a figure or an indicator is about. */
public enum Period {
    /** The budget year. */
    YEAR,
    /** The whole term of a project. */
    TERM;

    /** Key of its name in the message bundles. */
    public String key() {
        return "forms.period." + name();
    }
}
