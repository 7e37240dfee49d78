package dev.mubiao.notices.outbox;

/** One way to send things. Called outside of any transaction. */
public interface Delivery {

    OutboxKind kind();

    /**
     * Returns when the other side has acknowledged it.
     *
     * @throws Undelivered if it has not
     */
    void deliver(OutboxItem item) throws Undelivered;
}
