package dev.mubiao.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.health.Status;
import org.springframework.jdbc.core.simple.JdbcClient;

class WritingHealthIndicatorTests {

    private JdbcClient jdbc;

    @BeforeEach
    void aDatabase() {
        JdbcDataSource source = new JdbcDataSource();
        source.setUrl("jdbc:h2:mem:health;DB_CLOSE_DELAY=-1");
        jdbc = JdbcClient.create(source);
        jdbc.sql("drop table if exists health_check").update();
        jdbc.sql("create table health_check (id integer primary key, checked_at timestamp(6) with time zone)")
                .update();
        jdbc.sql("insert into health_check values (1, null)").update();
    }

    @Test
    void isUpWhenTheDatabaseTakesWhatIsWritten() {
        assertThat(new WritingHealthIndicator(jdbc, Clock.systemUTC()).health().getStatus())
                .isEqualTo(Status.UP);
        assertThat(jdbc.sql("select count(*) from health_check where checked_at is not null")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void isDownWhenItOnlyAnswersWhatIsRead() {
        jdbc.sql("alter table health_check rename to another").update();

        WritingHealthIndicator health = new WritingHealthIndicator(jdbc, Clock.systemUTC());

        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.health().getStatus()).as("asked again at once").isEqualTo(Status.DOWN);
        jdbc.sql("drop table another").update();
    }

    @Test
    void isDownWhenItsClockIsFarFromTheDatabases() {
        Clock ahead = Clock.fixed(Instant.now().plus(Duration.ofMinutes(2)), ZoneOffset.UTC);
        Clock alittleAhead = Clock.fixed(Instant.now().plus(Duration.ofSeconds(10)), ZoneOffset.UTC);

        assertThat(new WritingHealthIndicator(jdbc, ahead).health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(new WritingHealthIndicator(jdbc, alittleAhead).health().getStatus())
                .isEqualTo(Status.UP);
    }
}
