package dev.mubiao.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** Takes the place of the portal's clock, and stands still at the moment at which a test stops it. */
@TestComponent
@Primary
public class StoppableClock extends Clock {

    private final Clock running;
    private volatile @Nullable Instant stoppedAt;

    StoppableClock(@Qualifier("clock") Clock running) {
        this.running = running;
    }

    public void stopAt(Instant moment) {
        stoppedAt = moment;
    }

    public void goOn() {
        stoppedAt = null;
    }

    @Override
    public Instant instant() {
        Instant stopped = stoppedAt;
        return stopped == null ? running.instant() : stopped;
    }

    @Override
    public ZoneId getZone() {
        return running.getZone();
    }

    /** Another zone's, which stands still with this one. */
    @Override
    public Clock withZone(ZoneId zone) {
        return new Clock() {
            @Override
            public Instant instant() {
                return StoppableClock.this.instant();
            }

            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return StoppableClock.this.withZone(other);
            }
        };
    }
}
