package dev.mubiao.workflow;

import dev.mubiao.directory.Actor;
import dev.mubiao.shared.Refusal;
import dev.mubiao.targets.Target;
import dev.mubiao.workflow.engine.OpenTask;
import dev.mubiao.workflow.engine.Stage;
import dev.mubiao.workflow.engine.StepVerb;
import org.springframework.stereotype.Service;

/** Deciding at a review step. */
@Service
public class Decisions {

    private final Commands commands;
    private final Desktop desktop;
    private final Seats seats;
    private final Verdicts verdicts;
    private final Remarks remarks;

    Decisions(Commands commands, Desktop desktop, Seats seats, Verdicts verdicts, Remarks remarks) {
        this.commands = commands;
        this.desktop = desktop;
        this.seats = seats;
        this.verdicts = verdicts;
        this.remarks = remarks;
    }

    /**
     * @throws Refusal INVALID if the decision does not fit the step, DENIED, NOT_FOUND, or CONFLICT naming who decided
     *     or claimed the task before, and when
     */
    public Decided decide(CommandId command, Actor by, TaskId task, Decision decision) {
        return commands.once(
                command,
                by,
                "decide " + task.value(),
                Decided.class,
                () -> decide(by, desktop.open(by, task), decision),
                () -> desktop.late(by, task));
    }

    private Decided decide(Actor by, Desktop.Work work, Decision decision) {
        OpenTask task = work.task();
        Target target = work.target();
        Seat seat = seats.take(by, task, target, work.signing(), work.rows());
        if (task.settings().stage() == Stage.CORRECTION || task.settings().stage() == Stage.PUBLICATION) {
            // These steps are done by submitting again and by publishing, which do more than to decide.
            throw new Refusal(Refusal.Kind.INVALID, "workflow.decision.notHere", task.name());
        }
        boolean reply = seat.signer().kind() == Signer.Kind.DELEGATE;
        if (reply && decision.verb() != StepVerb.AGREE) {
            throw new Refusal(Refusal.Kind.INVALID, "workflow.decision.delegate");
        }
        Decision complete = reply ? decision : DecisionRules.complete(decision, task.settings());
        remarks.fromDecision(by, target, complete.cells());
        verdicts.sign(by, work, seat, complete);
        return new Decided(target.id(), target.status());
    }
}
