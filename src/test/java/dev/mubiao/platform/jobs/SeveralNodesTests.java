package dev.mubiao.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.mubiao.testing.PostgresDatabase;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** What several nodes on one database do of the same background work. */
class SeveralNodesTests {

    private static final int NODES = 4;
    private static final Duration HOUR = Duration.ofHours(1);

    private final List<AutoCloseable> open = new ArrayList<>();

    @AfterEach
    void end() throws Exception {
        for (AutoCloseable each : open) {
            each.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void scheduledWorkIsDoneByOneNodeInEachInterval(String vendor) throws Exception {
        JdbcTemplate jdbc = database(vendor);
        List<ClusterSchedule> nodes = List.of(node(jdbc), node(jdbc), node(jdbc), node(jdbc));
        AtomicInteger times = new AtomicInteger();

        together(nodes, node -> node.once("job", HOUR, times::incrementAndGet));
        assertThat(times).hasValue(1);
        together(nodes, node -> node.once("job", HOUR, times::incrementAndGet));
        assertThat(times).as("still the same interval").hasValue(1);
        together(nodes, node -> node.once("another", HOUR, times::incrementAndGet));
        assertThat(times).hasValue(2);

        elapse(jdbc, Duration.ofMinutes(55));
        together(nodes, node -> node.once("job", HOUR, times::incrementAndGet));
        assertThat(times).as("the next one").hasValue(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void aNodeThatDiedAtWorkIsReplaced(String vendor) {
        JdbcTemplate jdbc = database(vendor);
        ClusterSchedule dead = node(jdbc);
        ClusterSchedule other = node(jdbc);
        AtomicInteger times = new AtomicInteger();
        Duration minute = Duration.ofMinutes(1);
        dead.once("job", minute, () -> {
            // In a thread of its own, since who works may ask for the same once more.
            CompletableFuture.runAsync(() -> other.once("job", minute, times::incrementAndGet))
                    .join();
            assertThat(times).as("while it works").hasValue(0);
            // It gives nothing back, and nobody prolongs its lease.
            jdbc.update("update scheduled_job set locked_by = 'gone'");
            dead.destroy();
        });
        jdbc.update("update scheduled_job set lock_until = locked_at");

        other.once("job", minute, times::incrementAndGet);

        assertThat(times).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void aWorkThatFailsIsDoneAgainInTheNextInterval(String vendor) {
        JdbcTemplate jdbc = database(vendor);
        ClusterSchedule node = node(jdbc);
        AtomicInteger times = new AtomicInteger();
        try {
            node.once("job", HOUR, () -> {
                throw new IllegalStateException("stumbled");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("stumbled");
        }
        elapse(jdbc, Duration.ofMinutes(55));

        node.once("job", HOUR, times::incrementAndGet);

        assertThat(times).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void eachPieceOfALeasedJobIsDoneOnce(String vendor) {
        JdbcTemplate jdbc = database(vendor);
        jdbc.execute(
                "create table some_job (id uuid primary key, state varchar(10) not null,"
                        + " started_at timestamp(6) with time zone not null, lease_until timestamp(6) with time zone not null)");
        jdbc.execute("create table piece (job uuid not null, number integer not null)");
        List<UUID> jobs = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        Timestamp past = Timestamp.from(Instant.EPOCH);
        jobs.forEach(job -> jdbc.update("insert into some_job values (?, 'RUNNING', ?, ?)", job, past, past));
        List<Runner> runners = new ArrayList<>();
        for (int i = 0; i < NODES; i++) {
            Runner runner = new Runner(jdbc, Clock.systemUTC());
            open.add(runner::destroy);
            runners.add(runner);
        }

        runners.forEach(LeasedJobRunner::start);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(jdbc.queryForList("select state from some_job", String.class))
                        .containsOnly("DONE"));
        assertThat(jdbc.queryForObject("select count(*) from piece", Integer.class))
                .isEqualTo(jobs.size() * Runner.PIECES);
        assertThat(jdbc.queryForObject(
                        "select count(*) from (select distinct job, number from piece) d", Integer.class))
                .isEqualTo(jobs.size() * Runner.PIECES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void aLeasedJobOfADeadNodeGoesOnWhereItWas(String vendor) {
        JdbcTemplate jdbc = database(vendor);
        jdbc.execute(
                "create table some_job (id uuid primary key, state varchar(10) not null,"
                        + " started_at timestamp(6) with time zone not null, lease_until timestamp(6) with time zone not null)");
        jdbc.execute("create table piece (job uuid not null, number integer not null)");
        UUID job = UUID.randomUUID();
        Instant now = Instant.now();
        jdbc.update(
                "insert into some_job values (?, 'RUNNING', ?, ?)",
                job,
                Timestamp.from(now),
                Timestamp.from(now.plusSeconds(60)));
        jdbc.update("insert into piece values (?, 0)", job);

        Runner early = new Runner(jdbc, Clock.fixed(now.plusSeconds(59), ZoneOffset.UTC));
        open.add(early::destroy);
        early.search();
        Runner late = new Runner(jdbc, Clock.fixed(now.plusSeconds(61), ZoneOffset.UTC));
        open.add(late::destroy);
        assertThat(early.worked).hasValue(0);
        late.search();

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(jdbc.queryForObject("select state from some_job", String.class))
                        .isEqualTo("DONE"));
        assertThat(jdbc.queryForList("select number from piece order by number", Integer.class))
                .startsWith(0, 1, 2)
                .doesNotHaveDuplicates()
                .hasSize(Runner.PIECES);
    }

    /** Does one numbered piece after the other. */
    private static final class Runner extends LeasedJobRunner {

        static final int PIECES = 20;
        final AtomicInteger worked = new AtomicInteger();
        private final JdbcTemplate jdbc;

        Runner(JdbcTemplate jdbc, Clock clock) {
            super("some", 2, new JobLeases(JdbcClient.create(jdbc), "some_job"), clock);
            this.jdbc = jdbc;
        }

        @Override
        protected boolean work(UUID job) {
            worked.incrementAndGet();
            Integer done = jdbc.queryForObject("select count(*) from piece where job = ?", Integer.class, job);
            jdbc.update("insert into piece values (?, ?)", job, done);
            if (done + 1 < PIECES) {
                return true;
            }
            jdbc.update("update some_job set state = 'DONE' where id = ?", job);
            return false;
        }
    }

    private ClusterSchedule node(JdbcTemplate jdbc) {
        ClusterSchedule node = new ClusterSchedule(jdbc, Clock.systemUTC());
        open.add(node::destroy);
        return node;
    }

    /** As if so much time had gone by. */
    private static void elapse(JdbcTemplate jdbc, Duration time) {
        jdbc.query("select name, lock_until, locked_at from scheduled_job", row -> {
            jdbc.update(
                    "update scheduled_job set lock_until = ?, locked_at = ? where name = ?",
                    row.getObject("lock_until", java.time.LocalDateTime.class).minus(time),
                    row.getObject("locked_at", java.time.LocalDateTime.class).minus(time),
                    row.getString("name"));
        });
    }

    private interface Turn {
        void take(ClusterSchedule node);
    }

    private static void together(List<ClusterSchedule> nodes, Turn turn) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(nodes.size());
        ExecutorService threads = Executors.newFixedThreadPool(nodes.size());
        try {
            List<Future<?>> turns = new ArrayList<>();
            for (ClusterSchedule node : nodes) {
                turns.add(threads.submit(() -> {
                    barrier.await();
                    turn.take(node);
                    return null;
                }));
            }
            for (Future<?> each : turns) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static JdbcTemplate database(String vendor) {
        DriverManagerDataSource database = vendor.equals("h2")
                ? new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1")
                : new DriverManagerDataSource(PostgresDatabase.databaseWithoutTables(), "postgres", "postgres");
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V33__scheduled_jobs.sql")).execute(database);
        return new JdbcTemplate(database);
    }
}
