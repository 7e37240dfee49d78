package dev.mubiao.outbox;

import java.io.Serial;

/**
 * The other side did not take an item; the message says why, for administrators. {@code forNow} if it is worth trying
 * again, {@code forGood} if not.
 */
public class DeliveryException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final boolean forGood;

    private DeliveryException(String cause, boolean forGood) {
        super(cause);
        this.forGood = forGood;
    }

    /** It may go better later. */
    public static DeliveryException forNow(String cause) {
        return new DeliveryException(cause, false);
    }

    /** Trying again is of no use. */
    public static DeliveryException forGood(String cause) {
        return new DeliveryException(cause, true);
    }

    boolean isForGood() {
        return forGood;
    }
}
