package dev.mubiao.approval.command;

import dev.mubiao.platform.jobs.ClusterSchedule;
import dev.mubiao.platform.jobs.RecurringJob;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Deletes old entries of the command log each day, in small transactions that hold up no decision, and no more of
 * them than a day may have brought.
 */
@Component
class CommandLogCleanup extends RecurringJob {

    static final int BATCH = 1000;
    static final int BATCHES = 200;

    private static final Duration EVERY = Duration.ofDays(1);

    private final CommandLog log;
    private final CommandLogSettings settings;
    private final Clock clock;

    CommandLogCleanup(CommandLog log, CommandLogSettings settings, ClusterSchedule nodes, Clock clock) {
        super(
                "command-log",
                Duration.ofMinutes(5),
                EVERY,
                "old commands could not be forgotten; they will be tomorrow",
                nodes);
        this.log = log;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    protected void work() {
        clean(BATCH, BATCHES);
    }

    /** @return how many were forgotten */
    int clean(int batch, int batches) {
        int forgotten = 0;
        int last = batch;
        for (int i = 0; i < batches && last == batch && !ending(); i++) {
            last = log.forgetBefore(clock.instant().minus(settings.keep()), batch);
            forgotten += last;
        }
        return forgotten;
    }
}
