package dev.mubiao.outbox;

/** Whether an item of the outbox waits, was sent, or failed for good. */
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
