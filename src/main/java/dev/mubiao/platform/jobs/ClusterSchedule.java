package dev.mubiao.platform.jobs;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import net.javacrumbs.shedlock.core.DefaultLockingTaskExecutor;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockingTaskExecutor;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import net.javacrumbs.shedlock.support.KeepAliveLockProvider;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Lets scheduled work be done by one of several nodes, once in its interval. Each node has the schedule and asks here;
 * ShedLock keeps in a table who works and until when others leave it alone. A node that dies is replaced by the next
 * one that asks after that time.
 */
@Component
public class ClusterSchedule implements DisposableBean {

    /** While somebody works this is prolonged again and again, so that no work is too long for it. */
    private static final Duration LEASE = Duration.ofMinutes(1);

    private final Clock clock;
    private final ScheduledExecutorService prolonging = BackgroundThread.executor("cluster-schedule");
    private final LockingTaskExecutor nodes;

    ClusterSchedule(JdbcTemplate jdbc, Clock clock) {
        this.clock = clock;
        JdbcTemplateLockProvider table = new JdbcTemplateLockProvider(JdbcTemplateLockProvider.Configuration.builder()
                .withJdbcTemplate(jdbc)
                .withTableName("scheduled_job")
                // The clocks of nodes may differ.
                .usingDbTime()
                .build());
        this.nodes = new DefaultLockingTaskExecutor(new KeepAliveLockProvider(table, prolonging));
    }

    /**
     * Works, unless another node does, or one has since the interval began.
     *
     * @param job its name in the table
     * @param interval in which it is to be done once; each node asks about as often
     */
    public void once(String job, Duration interval, Runnable work) {
        Duration lease = interval.compareTo(LEASE) > 0 ? interval : LEASE;
        // A little less than the interval: the same node's next turn ought not to come just too early.
        Duration rest = interval.minus(interval.dividedBy(10));
        nodes.executeWithLock(work, new LockConfiguration(clock.instant(), job, lease, rest));
    }

    @Override
    public void destroy() {
        prolonging.shutdownNow();
    }
}
