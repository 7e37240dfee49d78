package dev.mubiao.outbox;

import java.util.UUID;

/**
 * Sends the items of one channel. A module that adds a channel contributes a bean of it. Called outside of any
 * transaction.
 */
public interface DeliveryAdapter {

    OutboxChannel kind();

    /** Whether anything can be sent at all, by how the portal is set up. */
    default boolean available() {
        return true;
    }

    /** How administrators know whom or what an item is sent to. */
    String destinationName(UUID destination);

    /**
     * Returns when the other side has acknowledged it.
     *
     * @throws DeliveryException if it has not
     */
    void deliver(OutboxItem item) throws DeliveryException;
}
