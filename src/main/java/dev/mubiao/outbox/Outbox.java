package dev.mubiao.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes what is to be sent once the transaction that wants it has committed. */
@Component
public class Outbox {

    private final OutboxRepository repository;
    private final Clock clock;

    Outbox(OutboxRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * Something to send.
     *
     * @param id by which the receiver can tell that he got it twice
     * @param destination id of the person or the webhook
     * @param payload what {@link DeliveryAdapter} needs, as JSON
     */
    public record Parcel(UUID id, OutboxChannel kind, UUID destination, String payload) {}

    /** In one statement batch. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(List<Parcel> parcels) {
        if (!parcels.isEmpty()) {
            Instant now = clock.instant();
            repository.add(parcels.stream()
                    .map(parcel -> new OutboxItem(
                            parcel.id(),
                            parcel.kind(),
                            parcel.destination(),
                            parcel.payload(),
                            OutboxState.PENDING,
                            0,
                            now,
                            "",
                            now))
                    .toList());
        }
    }
}
