package dev.mubiao.prereview.language;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The time that the rule under way in this thread still has. What rules do again and again says how much it does, so
 * that a rule whose work grows too fast with a content is stopped inside of itself.
 */
public final class RuleTime {

    /** Thrown where the time is over; no fault, so that it carries no stack. */
    public static final class Over extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private Over() {
            super("the rule has used up its time", null, false, false);
        }
    }

    /** The clock is asked each time so much was done; a step is about the look at one character. */
    private static final int STEPS = 2_000;

    private static final ThreadLocal<@Nullable RuleTime> CURRENT = new ThreadLocal<>();

    private final LongSupplier nanoTime;
    private final long end;
    private long steps;

    private RuleTime(LongSupplier nanoTime, long end) {
        this.nanoTime = nanoTime;
        this.end = end;
    }

    /**
     * Runs a rule.
     *
     * @param nanoTime as {@link System#nanoTime()}
     * @return false if it was stopped
     */
    public static boolean within(LongSupplier nanoTime, Duration most, Runnable rule) {
        CURRENT.set(new RuleTime(nanoTime, nanoTime.getAsLong() + most.toNanos()));
        try {
            rule.run();
            return true;
        } catch (Over over) {
            return false;
        } finally {
            CURRENT.remove();
        }
    }

    /**
     * Says that so many steps are about to be done. Without a rule under way nothing happens.
     *
     * @throws Over if the rule's time is over
     */
    public static void spend(int steps) {
        RuleTime time = CURRENT.get();
        if (time != null) {
            time.take(steps);
        }
    }

    private void take(int more) {
        steps += more;
        if (steps >= STEPS) {
            steps = 0;
            if (nanoTime.getAsLong() - end > 0) {
                throw new Over();
            }
        }
    }
}
