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

    private final OutboxRepository rows;
    private final Gate gate;
    private final Clock clock;

    OutboxAdministration(OutboxRepository rows, Gate gate, Clock clock) {
        this.rows = rows;
        this.gate = gate;
        this.clock = clock;
    }

    /** The newest first. @throws Refusal DENIED */
    public List<OutboxItem> list(Actor reader, OutboxState state, int offset, int limit) {
        gate.check(reader, Permission.ADMINISTER);
        return rows.list(state, offset, limit);
    }

    /** @throws Refusal DENIED */
    public int count(Actor reader, OutboxState state) {
        gate.check(reader, Permission.ADMINISTER);
        return rows.count(state);
    }

    /**
     * Has something that was given up tried again, now and as often as at first.
     *
     * @throws Refusal DENIED, or CONFLICT if it was not given up
     */
    @Transactional
    public void retry(Actor by, UUID item) {
        gate.check(by, Permission.ADMINISTER);
        if (rows.retry(item, clock.instant()) == 0) {
            throw new Refusal(Refusal.Kind.CONFLICT, "notices.outbox.notFailed");
        }
    }
}
