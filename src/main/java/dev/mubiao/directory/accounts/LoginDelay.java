package dev.mubiao.directory.accounts;

import java.time.Duration;

/**
 * How long must be waited after failed log-ins: nothing at first, then twice as long each time, never longer than a
 * minute. A delay instead of a block, since failures may be another's.
 */
enum LoginDelay {
    /** Of a name, from wherever it is tried. */
    NAME(8),
    /** Of an address, whatever names are tried; many people may share one. */
    ADDRESS(30),
    /** Of one person's device: it does not wait for what strangers try under his name. */
    DEVICE(8);

    static final Duration LONGEST = Duration.ofMinutes(1);

    /** After this long without a try, counting begins anew. */
    static final Duration FORGOTTEN = Duration.ofMinutes(10);

    private final int free;

    LoginDelay(int free) {
        this.free = free;
    }

    /** @param failures so far, the latest one included; from 1 */
    Duration after(int failures) {
        int beyond = failures - free;
        if (beyond < 0) {
            return Duration.ZERO;
        }
        // 2^6 seconds are beyond the longest already.
        return Duration.ofSeconds(Math.min(LONGEST.toSeconds(), 1L << Math.min(beyond, 6)));
    }
}
