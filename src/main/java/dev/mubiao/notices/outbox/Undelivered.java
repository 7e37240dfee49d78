package dev.mubiao.notices.outbox;

import java.io.Serial;

/** The other side did not take it; the message says why, for administrators. */
public class Undelivered extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final boolean forGood;

    private Undelivered(String cause, boolean forGood) {
        super(cause);
        this.forGood = forGood;
    }

    /** It may go better later. */
    public static Undelivered forNow(String cause) {
        return new Undelivered(cause, false);
    }

    /** Trying again is of no use. */
    public static Undelivered forGood(String cause) {
        return new Undelivered(cause, true);
    }

    boolean isForGood() {
        return forGood;
    }
}
