package dev.mubiao.outbox;

/** What became of something that is to be sent. */
public enum OutboxState {
    PENDING,
    SENT,
    /** Given up; administrators can have it tried again. */
    FAILED;

    /** Key of its name in the message bundles. */
    public String key() {
        return "outbox.state." + name();
    }
}
