package dev.mubiao.workflow;

import dev.mubiao.directory.Actor;
import dev.mubiao.targets.Target;
import dev.mubiao.workflow.engine.OpenTask;
import dev.mubiao.workflow.engine.StepVerb;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts a signature under a step, and draws the consequences. */
@Component
class Verdicts {

    private final Records records;
    private final Copies copies;
    private final Signings signings;
    private final Siblings siblings;
    private final Course course;

    Verdicts(Records records, Copies copies, Signings signings, Siblings siblings, Course course) {
        this.records = records;
        this.copies = copies;
        this.signings = signings;
        this.siblings = siblings;
        this.course = course;
    }

    void sign(Actor by, Desktop.Work work, Seat seat, Decision decision) {
        OpenTask task = work.task();
        Target target = work.target();
        Act act = seat.signer().kind() == Signer.Kind.DELEGATE ? Act.REPLY : Act.of(decision.verb());
        Instant now = records.act(by, target, Deed.decided(act, seat, task, decision, ""));
        if (!decision.copies().isEmpty()) {
            copies.give(by, target, task, decision.copies());
        }
        Optional<StepVerb> outcome = work.signing().sign(seat.signer(), by, decision, now);
        conclude(by, work, decision, outcome);
    }

    /** @param decision the last one, which says where a return leads */
    void conclude(Actor by, Desktop.Work work, Decision decision, Optional<StepVerb> outcome) {
        OpenTask task = work.task();
        Target target = work.target();
        if (outcome.isEmpty()) {
            signings.save(task, work.signing(), work.rows(), records.now());
            return;
        }
        signings.close(work.signing());
        switch (outcome.get()) {
            case RETURN, REJECT -> course.sendBack(by, target, task, decision.ending(outcome.get()));
            default -> {
                siblings.end(by, target, work.rows());
                course.moveOn(
                        by,
                        target,
                        task,
                        new Verdict(outcome.get(), work.signing().grade(), decision.opinion()),
                        work.mayGoStraight());
            }
        }
    }
}
