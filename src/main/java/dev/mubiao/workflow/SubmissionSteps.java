package dev.mubiao.workflow;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.UserId;
import dev.mubiao.directory.Verb;
import dev.mubiao.shared.Refusal;
import dev.mubiao.targets.Revision;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetAccess;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetLife;
import dev.mubiao.workflow.engine.OpenTask;
import dev.mubiao.workflow.engine.Stage;
import dev.mubiao.workflow.engine.StepVerb;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happens inside the transaction of a submission or a withdrawal. */
@Component
class SubmissionSteps {

    private final TargetAccess access;
    private final TargetLife life;
    private final Course course;
    private final Records records;
    private final Copies copies;

    SubmissionSteps(TargetAccess access, TargetLife life, Course course, Records records, Copies copies) {
        this.access = access;
        this.life = life;
        this.course = course;
        this.records = records;
        this.copies = copies;
    }

    Submission submit(Actor by, TargetId id, @Nullable Long expectedVersion, Set<UserId> copies) {
        course.lock(id);
        Target target = access.target(by, Verb.SUBMIT, id);
        if (expectedVersion != null && target.version() != expectedVersion) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT, "targets.stale", target.name(), target.changedBy(), target.changedAt());
        }
        Revision revision = life.submit(by, id);
        // Rows first: the process, when it moves on, brings them up to date.
        records.started(by, target);
        this.copies.give(by, target, null, copies);
        Optional<OpenTask> correction = course.open(id, Stage.CORRECTION);
        if (correction.isPresent()) {
            records.act(by, target, Deed.prepared(Act.RESUBMIT, correction.get()));
            course.moveOn(by, target, correction.get(), new Verdict(StepVerb.RESUBMIT, null, ""), true);
        } else {
            records.act(by, target, Deed.prepared(Act.SUBMIT, null));
            course.start(by, target);
        }
        return new Submission(id, revision.number(), revision.sha256());
    }

    TargetId withdraw(Actor by, TargetId id) {
        course.lock(id);
        Target target = access.target(by, Verb.WITHDRAW, id);
        records.decisionOnLatestRevision(target).ifPresent(decision -> {
            throw new Refusal(Refusal.Kind.CONFLICT, "workflow.withdraw.tooLate", decision.actorName(), decision.at());
        });
        life.withdraw(by, id);
        records.act(by, target, Deed.prepared(Act.WITHDRAW, null));
        course.cancel(target, "withdrawn");
        return id;
    }
}
