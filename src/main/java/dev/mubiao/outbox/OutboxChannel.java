package dev.mubiao.outbox;

/** The way by which an item of the outbox is sent. */
public enum OutboxChannel {
    /** To a person, by mail. */
    MAIL,
    /** To a registered address of another system. */
    WEBHOOK;

    /** Key of its name in the message bundles. */
    public String key() {
        return "outbox.channel." + name();
    }
}
