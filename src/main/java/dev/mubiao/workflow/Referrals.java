package dev.mubiao.workflow;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.UserId;
import dev.mubiao.shared.Refusal;
import dev.mubiao.workflow.engine.StepVerb;
import java.util.List;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Service;

/** Giving a step, or a part of it, to other people before one has signed oneself. */
@Service
public class Referrals {

    private final Commands commands;
    private final Desktop desktop;
    private final Seats seats;
    private final SignerChanges changes;
    private final Offered offered;

    Referrals(Commands commands, Desktop desktop, Seats seats, SignerChanges changes, Offered offered) {
        this.commands = commands;
        this.desktop = desktop;
        this.seats = seats;
        this.changes = changes;
        this.offered = offered;
    }

    /** Whether somebody who is added signs before or after who adds him. */
    public enum Turn {
        BEFORE,
        AFTER
    }

    /**
     * Somebody else decides instead (转办).
     *
     * @throws Refusal INVALID if the step does not offer it, the person cannot do it or the reason is missing; DENIED,
     *     NOT_FOUND, CONFLICT as for a decision
     */
    public void transfer(CommandId command, Actor by, TaskId task, UserId to, String reason) {
        String text = Offered.text(reason);
        refer(command, by, task, StepVerb.TRANSFER, to, (work, seat) -> {
            Person person = offered.person(to, work.task(), work.target());
            changes.transfer(by, work, seat, person, text);
        });
    }

    /** Somebody else gives his opinion, then it comes back (委派). @throws Refusal as {@link #transfer} does */
    public void delegate(CommandId command, Actor by, TaskId task, UserId to, String request) {
        String text = Offered.text(request);
        refer(command, by, task, StepVerb.DELEGATE, to, (work, seat) -> {
            Person person = offered.person(to, work.task(), work.target());
            work.signing().before(seat.signer(), Signer.Kind.DELEGATE, person, by.id());
            changes.record(by, work, seat, Act.DELEGATE, person, text);
        });
    }

    /** Somebody signs before or after oneself (加签). @throws Refusal as {@link #transfer} does */
    public void addSigner(CommandId command, Actor by, TaskId task, UserId who, Turn turn, String reason) {
        String text = Offered.text(reason);
        refer(command, by, task, StepVerb.ADD_SIGNER, who, (work, seat) -> {
            Person person = offered.person(who, work.task(), work.target());
            if (turn == Turn.BEFORE) {
                work.signing().before(seat.signer(), Signer.Kind.BEFORE, person, by.id());
            } else {
                work.signing().after(seat.signer(), person, by.id());
            }
            changes.record(by, work, seat, Act.ADD_SIGNER, person, text);
        });
    }

    /**
     * A signer whom one added, and who has not signed, need not any more (减签).
     *
     * @throws Refusal DENIED for anybody else; INVALID, to heads and administrators, if he is not among the signers, or if
     *     nobody would be left
     */
    public void removeSigner(CommandId command, Actor by, TaskId task, UserId who, String reason) {
        String text = Offered.text(reason);
        commands.once(
                command,
                by,
                "REMOVE_SIGNER " + task.value() + " " + who.value(),
                TaskId.class,
                () -> {
                    Desktop.Work work = desktop.open(by, task);
                    Offered.require(work.task(), StepVerb.REMOVE_SIGNER);
                    changes.remove(by, work, who, text);
                    return task;
                },
                () -> desktop.late(by, task));
    }

    /** To whom one can give the step. @throws Refusal NOT_FOUND, DENIED or CONFLICT as for a decision */
    public List<Person> people(Actor by, TaskId task) {
        return commands.run(
                () -> {
                    Desktop.Work work = desktop.open(by, task);
                    seats.take(by, work.task(), work.target(), work.signing(), work.rows());
                    return offered.people(by, work.task().settings().stage(), work.target());
                },
                () -> desktop.late(by, task));
    }

    private void refer(
            CommandId command, Actor by, TaskId task, StepVerb verb, UserId to, BiConsumer<Desktop.Work, Seat> change) {
        commands.once(
                command,
                by,
                verb + " " + task.value() + " " + to.value(),
                TaskId.class,
                () -> {
                    Desktop.Work work = desktop.open(by, task);
                    Seat seat = seats.take(by, work.task(), work.target(), work.signing(), work.rows());
                    Offered.require(work.task(), verb);
                    change.accept(work, seat);
                    return task;
                },
                () -> desktop.late(by, task));
    }
}
