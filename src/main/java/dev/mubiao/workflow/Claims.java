package dev.mubiao.workflow;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Gate;
import dev.mubiao.directory.Verb;
import dev.mubiao.shared.Refusal;
import dev.mubiao.workflow.engine.ProcessRuns;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Service;

/** Taking a step out of the common pile, and putting it back. */
@Service
public class Claims {

    private final Commands commands;
    private final Desktop desktop;
    private final Seats seats;
    private final ProcessRuns runs;
    private final Gate gate;

    Claims(Commands commands, Desktop desktop, Seats seats, ProcessRuns runs, Gate gate) {
        this.commands = commands;
        this.desktop = desktop;
        this.seats = seats;
        this.runs = runs;
        this.gate = gate;
    }

    /**
     * Takes a step for oneself, or for whom one stands in. Does nothing if he holds it already, or if it waits for him
     * in person.
     *
     * @throws Refusal DENIED, NOT_FOUND, or CONFLICT naming who was first
     */
    public void claim(Actor by, TaskId id) {
        change(by, id, (work, seat) -> {
            boolean pile = seat.signer().person().isEmpty();
            if (pile && work.task().claimedBy().isEmpty()) {
                runs.claim(work.task(), by.id().value());
            }
        });
    }

    /** @throws Refusal DENIED, NOT_FOUND, or CONFLICT naming who holds it */
    public void release(Actor by, TaskId id) {
        change(by, id, (work, seat) -> {
            if (work.task().claimedBy().isPresent()) {
                runs.release(work.task());
            }
        });
    }

    /** Puts back what somebody holds who is away or has left. @throws Refusal DENIED, NOT_FOUND */
    public void free(Actor administrator, TaskId id) {
        gate.check(administrator, Verb.ADMINISTER);
        commands.run(
                () -> {
                    runs.release(desktop.open(administrator, id).task());
                    return id;
                },
                () -> desktop.late(administrator, id));
    }

    private void change(Actor by, TaskId id, BiConsumer<Desktop.Work, Seat> change) {
        commands.run(
                () -> {
                    Desktop.Work work = desktop.open(by, id);
                    Seat seat = seats.take(by, work.task(), work.target(), work.signing(), work.rows());
                    change.accept(work, seat);
                    return id;
                },
                () -> desktop.late(by, id));
    }
}
