package dev.mubiao.directory.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

class LoginAttemptsTests {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-02T01:00:00Z"));
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);

    private JdbcConnectionPool pool;
    private LoginAttempts attempts;
    private LoginAttempts onAnotherNode;

    @BeforeEach
    void twoNodesOfOneDatabase() {
        pool = JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        JdbcClient jdbc = JdbcClient.create(pool);
        jdbc.sql("create table person (id uuid primary key)").update();
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V61__login_attempts.sql")).execute(pool);
        attempts = new LoginAttempts(jdbc, clock, new DataSourceTransactionManager(pool));
        onAnotherNode = new LoginAttempts(jdbc, clock, new DataSourceTransactionManager(pool));
    }

    @AfterEach
    void close() {
        JdbcClient.create(pool).sql("shutdown").update();
        pool.dispose();
    }

    @Test
    void somebodyWhoMistypesAFewTimesNeedNotWait() {
        fail(7, "li", "10.0.0.1");
        assertThat(attempts.begin("li", "10.0.0.1", null)).isEmpty();
    }

    @Test
    void theDelayGrowsButIsNeverABlock() {
        fail(8, "li", "10.0.0.1");
        assertThat(attempts.begin("li", "10.0.0.1", null)).hasValue(Duration.ofSeconds(1));
        for (int seconds : new int[] {1, 2, 4, 8, 16, 32, 60, 60}) {
            pass(Duration.ofSeconds(seconds));
            assertThat(attempts.begin("li", "10.0.0.1", null))
                    .as("tried after %d s", seconds)
                    .isEmpty();
        }
        assertThat(attempts.begin("li", "10.0.0.1", null)).hasValue(Duration.ofMinutes(1));
    }

    @Test
    void anotherAddressEachTimeDoesNotHelp() {
        for (int i = 0; i < 8; i++) {
            attempts.begin("li", "10.0.0." + i, null);
        }
        assertThat(attempts.begin("li", "10.0.1.1", null)).isPresent();
    }

    @Test
    void anotherNameEachTimeDoesNotHelp() {
        for (int i = 0; i < 30; i++) {
            attempts.begin("person" + i, "10.0.0.1", null);
        }
        assertThat(attempts.begin("person31", "10.0.0.1", null)).isPresent();
        assertThat(attempts.begin("person31", "10.0.0.2", null)).isEmpty();
    }

    @Test
    void addressesOfOneNetworkOfIpV6CountTogether() {
        for (int i = 0; i < 30; i++) {
            attempts.begin("person" + i, "2001:db8:1:2::" + Integer.toHexString(i + 1), null);
        }
        assertThat(attempts.begin("li", "2001:db8:1:2:ffff::1", null)).isPresent();
        assertThat(attempts.begin("li", "2001:db8:1:3::1", null)).isEmpty();
    }

    @Test
    void oneWhoIsKnownAtHisDeviceDoesNotWaitForStrangers() {
        fail(20, "li", "10.0.0.1");
        assertThat(attempts.begin("li", "10.0.0.1", "a".repeat(64))).isEmpty();
        assertThat(attempts.begin("li", "10.0.0.1", null)).isPresent();
    }

    @Test
    void oneNodeCountsForTheOther() {
        fail(4, "li", "10.0.0.1");
        for (int i = 0; i < 4; i++) {
            onAnotherNode.begin("li", "10.0.0.1", null);
        }
        assertThat(onAnotherNode.begin("li", "10.0.0.1", null)).isPresent();
        assertThat(attempts.begin("li", "10.0.0.1", null)).isPresent();
    }

    @Test
    void manyAtTheSameMomentDoNotPassTogether() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Callable<Optional<Duration>>> tries = IntStream.range(0, 40)
                    .<Callable<Optional<Duration>>>mapToObj(
                            i -> () -> (i % 2 == 0 ? attempts : onAnotherNode).begin("li", "10.0.0.1", null))
                    .toList();
            int passed = 0;
            for (Future<Optional<Duration>> answer : threads.invokeAll(tries)) {
                passed += answer.get().isEmpty() ? 1 : 0;
            }
            assertThat(passed).isEqualTo(8);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aRightPasswordForgetsTheNamesFailuresAndOneOfTheAddress() {
        fail(7, "li", "10.0.0.1");
        attempts.begin("li", "10.0.0.1", null);
        attempts.succeeded("li", "10.0.0.1", null);
        fail(7, "li", "10.0.0.1");
        assertThat(attempts.begin("li", "10.0.0.1", null)).isEmpty();
        for (int i = 0; i < 15; i++) {
            attempts.begin("person" + i, "10.0.0.1", null);
        }
        assertThat(attempts.begin("somebody", "10.0.0.1", null)).isPresent();
    }

    @Test
    void aTryWithoutALookAtThePasswordIsNone() {
        for (int i = 0; i < 50; i++) {
            assertThat(attempts.begin("li", "10.0.0.1", null)).isEmpty();
            attempts.withdrawn("li", "10.0.0.1", null);
        }
    }

    @Test
    void afterTenMinutesCountingBeginsAnewAndAfterADayNothingIsKept() {
        fail(20, "li", "10.0.0.1");
        pass(Duration.ofMinutes(11));
        fail(7, "li", "10.0.0.1");
        assertThat(attempts.begin("li", "10.0.0.1", null)).isEmpty();

        pass(Duration.ofHours(25));
        attempts.begin("wang", "10.0.0.9", null);
        assertThat(JdbcClient.create(pool)
                        .sql("select attempt_key from login_attempt")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("wang", "10.0.0.9");
    }

    private void fail(int times, String name, String address) {
        for (int i = 0; i < times; i++) {
            attempts.begin(name, address, null);
        }
    }

    private void pass(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }
}
