package dev.mubiao.notices;

/** When somebody hears of something by mail. */
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
