package dev.mubiao.approval.command;

import dev.mubiao.platform.jobs.BackgroundThread;
import dev.mubiao.platform.jobs.ClusterSchedule;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Deletes old entries of the command log each day, in small transactions that hold up no decision, and no more of
 * them than a day may have brought.
 */
@Component
class CommandLogCleanup implements DisposableBean {

    static final int BATCH = 1000;
    static final int BATCHES = 200;

    private static final Duration EVERY = Duration.ofDays(1);

    private final CommandLog log;
    private final CommandLogSettings settings;
    private final ClusterSchedule nodes;
    private final Clock clock;
    private final BackgroundThread thread = new BackgroundThread("command-log");

    CommandLogCleanup(CommandLog log, CommandLogSettings settings, ClusterSchedule nodes, Clock clock) {
        this.log = log;
        this.settings = settings;
        this.nodes = nodes;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        thread.every(
                Duration.ofMinutes(5),
                EVERY,
                () -> nodes.once("command-log", EVERY, () -> clean(BATCH, BATCHES)),
                "old commands could not be forgotten; they will be tomorrow");
    }

    @Override
    public void destroy() throws InterruptedException {
        thread.end();
    }

    /** @return how many were forgotten */
    int clean(int batch, int batches) {
        int forgotten = 0;
        int last = batch;
        for (int i = 0; i < batches && last == batch && !thread.ending(); i++) {
            last = log.forgetBefore(clock.instant().minus(settings.keep()), batch);
            forgotten += last;
        }
        return forgotten;
    }
}
