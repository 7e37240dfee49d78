package dev.mubiao.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** Empties the outbox when a test says so, also as if it were later. */
@TestComponent
public class OutboxDispatch {

    private final OutboxRepository repository;
    private final OutboxSettings settings;
    private final TransactionTemplate transaction;
    private final List<DeliveryAdapter> deliveries;

    OutboxDispatch(
            OutboxRepository repository,
            OutboxSettings settings,
            TransactionTemplate transaction,
            List<DeliveryAdapter> deliveries) {
        this.repository = repository;
        this.settings = settings;
        this.transaction = transaction;
        this.deliveries = deliveries;
    }

    public void dispatch() {
        dispatchAt(Duration.ofSeconds(1));
    }

    public void dispatchAt(Duration fromNow) {
        Clock clock = Clock.offset(Clock.systemUTC(), fromNow);
        new OutboxDispatcher(repository, settings, transaction, clock, deliveries).dispatch();
    }

    public int count(OutboxState state) {
        return repository.count(state);
    }

    public List<String> causes(OutboxState state) {
        return repository.list(state, 0, 100).stream()
                .map(OutboxItem::lastError)
                .toList();
    }
}
