package dev.mubiao.outbox;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.platform.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets administrators list the outbox and have failed items tried again. */
@Service
@Transactional(readOnly = true)
public class OutboxAdministration {

    private final OutboxRepository repository;
    private final Gate gate;
    private final Clock clock;
    private final List<DeliveryAdapter> adapters;

    OutboxAdministration(OutboxRepository repository, Gate gate, Clock clock, List<DeliveryAdapter> adapters) {
        this.repository = repository;
        this.gate = gate;
        this.clock = clock;
        this.adapters = adapters;
    }

    /** Whether the portal is set up to send by this channel. */
    public boolean available(OutboxChannel channel) {
        return adapters.stream().anyMatch(adapter -> adapter.kind() == channel && adapter.available());
    }

    /** The newest first. @throws Refusal DENIED */
    public List<OutboxItem> list(Actor reader, OutboxState state, int offset, int limit) {
        gate.check(reader, Permission.ADMINISTER);
        return repository.list(state, offset, limit);
    }

    /** @throws Refusal DENIED */
    public int count(Actor reader, OutboxState state) {
        gate.check(reader, Permission.ADMINISTER);
        return repository.count(state);
    }

    /** The person or webhook that an item is sent to. @throws Refusal DENIED */
    public String destinationName(Actor reader, OutboxItem item) {
        gate.check(reader, Permission.ADMINISTER);
        return adapters.stream()
                .filter(adapter -> adapter.kind() == item.kind())
                .map(adapter -> adapter.destinationName(item.destination()))
                .findFirst()
                .orElse("–");
    }

    /**
     * Has something that was given up tried again, now and as often as at first.
     *
     * @throws Refusal DENIED, or CONFLICT if it was not given up
     */
    @Transactional
    public void retry(Actor by, UUID item) {
        gate.check(by, Permission.ADMINISTER);
        if (repository.retry(item, clock.instant()) == 0) {
            throw new Refusal(Refusal.Kind.CONFLICT, "outbox.notFailed");
        }
    }
}
