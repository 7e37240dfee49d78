package dev.mubiao.platform.jobs;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Counts the requests that this node answers at the moment, so that long work can give way to them. */
@Component
public class RequestsInProgress {

    private final AtomicInteger count = new AtomicInteger();

    /** To be called around each request. */
    public void begins() {
        count.incrementAndGet();
    }

    public void ends() {
        count.decrementAndGet();
    }

    boolean any() {
        return count.get() > 0;
    }

    /** For one piece of long work, which begins now. */
    public BackgroundPace pace() {
        return new BackgroundPace(this, BackgroundPace.Ticks.SYSTEM);
    }
}
