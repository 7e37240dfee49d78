package dev.mubiao.notices.outbox;

/** Which way something is sent. */
public enum OutboxKind {
    /** To a person, by mail. */
    MAIL,
    /** To a registered address of another system. */
    WEBHOOK;

    /** Key of its name in the message bundles. */
    public String key() {
        return "notices.outbox.kind." + name();
    }
}
