package dev.mubiao.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.testing.PortalTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Sending what was written, whatever fails and however many do it. */
@PortalTest
class OutboxTests {

    private static final Instant START = Instant.parse("2026-11-23T02:00:00Z");

    @Autowired
    OutboxRepository repository;

    @Autowired
    OutboxSettings settings;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private final List<UUID> sent = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void empty() {
        jdbc.sql("delete from outbox").update();
        sent.clear();
    }

    /** Notes what it is given, and does to it what the test says. */
    private interface Reception {
        void take(OutboxItem item) throws DeliveryException;
    }

    private OutboxDispatcher dispatcher(Instant now, Reception reception) {
        DeliveryAdapter deliveryAdapter = new DeliveryAdapter() {
            @Override
            public OutboxChannel kind() {
                return OutboxChannel.WEBHOOK;
            }

            @Override
            public String destinationName(UUID destination) {
                return destination.toString();
            }

            @Override
            public void deliver(OutboxItem item) throws DeliveryException {
                reception.take(item);
                sent.add(item.id());
            }
        };
        return new OutboxDispatcher(
                repository, settings, transaction, Clock.fixed(now, ZoneOffset.UTC), List.of(deliveryAdapter));
    }

    private List<UUID> write(int number) {
        List<OutboxItem> items = IntStream.range(0, number)
                .mapToObj(index -> new OutboxItem(
                        UUID.randomUUID(),
                        OutboxChannel.WEBHOOK,
                        UUID.randomUUID(),
                        "{}",
                        OutboxState.PENDING,
                        0,
                        START,
                        "",
                        START))
                .toList();
        transaction.executeWithoutResult(status -> repository.add(items));
        return items.stream().map(OutboxItem::id).toList();
    }

    @Test
    void whatWasAcknowledgedIsNotSentAgain() {
        List<UUID> written = write(45);
        assertThat(dispatcher(START, item -> {}).dispatch()).isEqualTo(45);
        assertThat(dispatcher(START.plus(Duration.ofDays(3)), item -> {}).dispatch())
                .isZero();
        assertThat(sent).containsExactlyInAnyOrderElementsOf(written);
        assertThat(repository.count(OutboxState.SENT)).isEqualTo(45);
    }

    @Test
    void whatFailsIsTriedAgainAfterGrowingPausesAndThenGivenUp() {
        write(1);
        Reception failing = item -> {
            throw DeliveryException.forNow("HTTP 503");
        };
        Instant now = START;
        List<Duration> pauses = new ArrayList<>();
        for (int tries = 1; tries <= 9; tries++) {
            assertThat(dispatcher(now, failing).dispatch()).isEqualTo(1);
            OutboxItem item = repository.list(OutboxState.PENDING, 0, 1).get(0);
            assertThat(item.tries()).isEqualTo(tries);
            assertThat(item.lastError()).isEqualTo("HTTP 503");
            pauses.add(Duration.between(now, item.nextTryAt()));
            assertThat(dispatcher(item.nextTryAt().minusSeconds(1), failing).dispatch())
                    .isZero();
            now = item.nextTryAt();
        }
        assertThat(pauses).isSorted().startsWith(Duration.ofMinutes(1)).endsWith(Duration.ofHours(6));
        assertThat(dispatcher(now, failing).dispatch()).isEqualTo(1);
        assertThat(repository.list(OutboxState.FAILED, 0, 10))
                .singleElement()
                .satisfies(item -> assertThat(item.tries()).isEqualTo(10));
    }

    @Test
    void whatWillNeverGoIsGivenUpAtOnceAndSentWhenAnAdministratorWantsIt() {
        UUID id = write(1).get(0);
        dispatcher(START, item -> {
                    throw DeliveryException.forGood("550 no such user");
                })
                .dispatch();
        assertThat(repository.list(OutboxState.FAILED, 0, 10))
                .singleElement()
                .satisfies(item -> assertThat(item.lastError()).isEqualTo("550 no such user"));

        assertThat(repository.retry(id, START)).isEqualTo(1);
        dispatcher(START, item -> {}).dispatch();
        assertThat(sent).containsExactly(id);
        assertThat(repository.retry(id, START)).isZero();
    }

    @Test
    void anErrorInOneDoesNotKeepTheOthers() {
        List<UUID> written = write(5);
        dispatcher(START, item -> {
                    if (item.id().equals(written.get(2))) {
                        throw new IllegalStateException("broken");
                    }
                })
                .dispatch();
        assertThat(sent).hasSize(4).doesNotContain(written.get(2));
        assertThat(repository.count(OutboxState.PENDING)).isEqualTo(1);
    }

    @Test
    void whatAKilledProcessHadTakenIsSentWhenItsLeaseIsOver() {
        List<UUID> written = write(3);
        // Takes them and dies before it sends.
        transaction.executeWithoutResult(
                status -> repository.lease(repository.lockDue(START, 20), START.plus(settings.lease())));
        assertThat(dispatcher(START.plusSeconds(60), item -> {}).dispatch()).isZero();
        assertThat(dispatcher(START.plus(settings.lease()), item -> {}).dispatch())
                .isEqualTo(3);
        assertThat(sent).containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void twoDispatchersSendEachMessageOnce() throws Exception {
        List<UUID> written = write(400);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            Reception slow = item -> pause();
            List<Future<Integer>> tried = List.of(
                    both.submit(() -> dispatcher(START, slow).dispatch()),
                    both.submit(() -> dispatcher(START, slow).dispatch()));
            int first = tried.get(0).get();
            int second = tried.get(1).get();
            assertThat(first + second).isEqualTo(400);
            assertThat(locksRowByRow() && Math.min(first, second) == 0)
                    .as("both took part")
                    .isFalse();
        } finally {
            both.shutdown();
        }
        assertThat(sent).hasSize(400).containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void whatSomebodyElseHasLockedIsPassedOver() throws Exception {
        write(2);
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            transaction.executeWithoutResult(status -> {
                List<OutboxItem> locked = repository.lockDue(START, 1);
                try {
                    List<OutboxItem> rest = other.submit(
                                    () -> transaction.execute(inner -> repository.lockDue(START, 10)))
                            .get();
                    assertThat(locked).hasSize(1);
                    assertThat(rest).hasSize(locksRowByRow() ? 1 : 0).doesNotContainAnyElementsOf(locked);
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
        } finally {
            other.shutdown();
        }
    }

    /** H2 locks all that a limited query could give; the second one then finds nothing until the first has leased. */
    boolean locksRowByRow() {
        return false;
    }

    private static void pause() {
        try {
            Thread.sleep(2);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
