package dev.mubiao.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what is due. What it takes is leased to it by a short transaction of its own, so that other processes leave it
 * alone, and is sent without a transaction; if the process dies, the lease runs out and another one tries.
 */
@Component
class OutboxDispatcher {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxDispatcher.class);

    private final OutboxRepository repository;
    private final OutboxSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Map<OutboxChannel, DeliveryAdapter> deliveries = new EnumMap<>(OutboxChannel.class);

    OutboxDispatcher(
            OutboxRepository repository,
            OutboxSettings settings,
            TransactionTemplate transaction,
            Clock clock,
            List<DeliveryAdapter> deliveries) {
        this.repository = repository;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
        deliveries.forEach(deliveryAdapter -> this.deliveries.put(deliveryAdapter.kind(), deliveryAdapter));
    }

    /** Sends until nothing is due. @return how many were tried */
    int dispatch() {
        int tried = 0;
        List<OutboxItem> batch = take();
        while (!batch.isEmpty()) {
            Instant until = clock.instant().plus(settings.lease()).minus(OutboxSettings.MARGIN);
            for (OutboxItem item : batch) {
                if (clock.instant().isBefore(until)) {
                    send(item);
                    tried++;
                }
            }
            batch = take();
        }
        return tried;
    }

    private List<OutboxItem> take() {
        List<OutboxItem> taken = transaction.execute(status -> {
            Instant now = clock.instant();
            List<OutboxItem> due = repository.lockDue(now, settings.batch());
            repository.lease(due, now.plus(settings.lease()));
            return due;
        });
        return taken == null ? List.of() : taken;
    }

    private void send(OutboxItem item) {
        int tries = item.tries() + 1;
        try {
            DeliveryAdapter deliveryAdapter = deliveries.get(item.kind());
            if (deliveryAdapter == null) {
                throw DeliveryException.forNow("nothing sends " + item.kind());
            }
            deliveryAdapter.deliver(item);
            finish(item, tries, OutboxState.SENT, clock.instant(), "");
        } catch (DeliveryException cause) {
            fail(item, tries, String.valueOf(cause.getMessage()), cause.isForGood());
        } catch (RuntimeException cause) {
            LOG.error("{} {} could not be sent", item.kind(), item.id(), cause);
            fail(item, tries, cause.toString(), false);
        }
    }

    private void fail(OutboxItem item, int tries, String cause, boolean forGood) {
        if (forGood || tries >= settings.mostTries()) {
            LOG.warn("{} {} was given up after {} tries: {}", item.kind(), item.id(), tries, cause);
            finish(item, tries, OutboxState.FAILED, clock.instant(), cause);
        } else {
            finish(item, tries, OutboxState.PENDING, clock.instant().plus(settings.pauseAfter(tries)), cause);
        }
    }

    private void finish(OutboxItem item, int tries, OutboxState state, Instant at, String cause) {
        Boolean own = transaction.execute(status -> repository.finish(item.id(), tries, state, at, cause));
        if (!Boolean.TRUE.equals(own)) {
            LOG.warn("{} {} was sent by another process meanwhile", item.kind(), item.id());
        }
    }
}
