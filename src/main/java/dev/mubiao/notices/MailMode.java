package dev.mubiao.notices;

/** Whether a person gets mails at once, once a day, or not at all. */
public enum MailMode {
    AT_ONCE,
    /** Once a working day, all together. */
    DIGEST,
    OFF;

    /** Key of its name in the message bundles. */
    public String key() {
        return "notices.mode." + name();
    }
}
