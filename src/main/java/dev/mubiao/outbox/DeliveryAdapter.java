package dev.mubiao.outbox;

/**
 * Sends the items of one channel. A module that adds a channel contributes a bean of it. Called outside of any
 * transaction.
 */
public interface DeliveryAdapter {

    OutboxChannel kind();

    /**
     * Returns when the other side has acknowledged it.
     *
     * @throws DeliveryException if it has not
     */
    void deliver(OutboxItem item) throws DeliveryException;
}
