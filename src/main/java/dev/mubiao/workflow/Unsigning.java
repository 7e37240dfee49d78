package dev.mubiao.workflow;

import dev.mubiao.directory.Actor;
import dev.mubiao.shared.Refusal;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetLife;
import dev.mubiao.workflow.engine.OpenTask;
import dev.mubiao.workflow.engine.StepVerb;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes a signature back, and what followed from it. */
@Component
class Unsigning {

    private final Course course;
    private final Desktop desktop;
    private final Signings signings;
    private final Records records;
    private final TargetLife life;

    Unsigning(Course course, Desktop desktop, Signings signings, Records records, TargetLife life) {
        this.course = course;
        this.desktop = desktop;
        this.signings = signings;
        this.records = records;
        this.life = life;
    }

    Target undo(Actor by, TargetId id, TimelineEntry entry) {
        Target target = life.target(id);
        OpenTask done = course.past(entry.task().orElseThrow(), id);
        Offered.require(done, StepVerb.TAKE_BACK);
        Optional<OpenTask> open = course.open(entry.task().orElseThrow(), id);
        Deed deed = Deed.said(Act.TAKE_BACK, entry.capacity(), done, "", "");
        if (open.isPresent()) {
            Desktop.Work work = desktop.work(open.get());
            work.signing().takeBack(signer(by, work));
            signings.save(open.get(), work.signing(), work.rows(), records.act(by, target, deed));
            course.settle(by, target, open.get());
        } else {
            // Before the process moves: a step is passed over for those whose agreement stands.
            records.act(by, target, deed);
            course.undo(by, target, entry);
        }
        return target;
    }

    private static Signer signer(Actor by, Desktop.Work work) {
        return work.signing().signers().stream()
                .filter(signer -> signer.signedBy().filter(by.id()::equals).isPresent())
                .max(Comparator.comparing(signer -> signer.signedAt().orElseThrow()))
                .orElseThrow(() -> new Refusal(Refusal.Kind.CONFLICT, "workflow.takeBack.nothing"));
    }
}
