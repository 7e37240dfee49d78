package dev.mubiao.platform.database;

import dev.mubiao.platform.SqlTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether the database takes what is written: with a full disk it still answers what is read. Compares this node's clock
 * with the database's, too, since deadlines of several nodes meet in its tables. The answer holds for a few seconds, for
 * everybody may ask.
 */
@Component("writing")
class WritingHealthIndicator extends AbstractHealthIndicator {

    /** From here the log warns; beyond {@link #MOST_OFFSET} the node is down. */
    static final Duration NOTABLE_OFFSET = Duration.ofSeconds(2);

    static final Duration MOST_OFFSET = Duration.ofSeconds(30);

    private static final Logger LOG = LoggerFactory.getLogger(WritingHealthIndicator.class);
    private static final Duration HOLDS = Duration.ofSeconds(5);

    private final JdbcClient jdbc;
    private final Clock clock;

    private @Nullable Health latest;
    private Instant asked = Instant.MIN;

    WritingHealthIndicator(JdbcClient jdbc, Clock clock) {
        super("the database takes nothing that is written");
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    protected synchronized void doHealthCheck(Health.Builder builder) {
        Instant now = clock.instant();
        if (latest == null || Duration.between(asked, now).abs().compareTo(HOLDS) > 0) {
            // Set before the attempt, so that a database that is away is not asked by everybody at once either.
            asked = now;
            latest = Health.down().build();
            latest = write(now);
        }
        builder.status(latest.getStatus()).withDetails(latest.getDetails());
    }

    private Health write(Instant now) {
        jdbc.sql("update health_check set checked_at = :now where id = 1")
                .param("now", SqlTime.utc(now))
                .update();
        Instant there = jdbc.sql("select current_timestamp from health_check where id = 1")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
        Duration offset = Duration.between(there, clock.instant());
        if (offset.abs().compareTo(NOTABLE_OFFSET) > 0) {
            LOG.warn("this node's clock is {} ms from the database's", offset.toMillis());
        }
        Health.Builder health = offset.abs().compareTo(MOST_OFFSET) > 0 ? Health.down() : Health.up();
        return health.withDetail("clockOffsetMillis", offset.toMillis()).build();
    }
}
