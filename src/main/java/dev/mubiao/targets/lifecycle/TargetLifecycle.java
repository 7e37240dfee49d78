package dev.mubiao.targets.lifecycle;

import dev.mubiao.directory.Actor;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.Revision;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetEvent;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetStatus;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.filing.FilingWindow;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The only service that changes the status of a target. It asks no gate: it is called inside the transaction of a
 * command that has. Each call throws a {@link dev.mubiao.platform.Refusal} CONFLICT that says who changed the target
 * last unless the status allows it, and publishes one event.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class TargetLifecycle {

    private static final int READ_AT_ONCE = 1000;

    private final EntityManager entities;
    private final RevisionFactory revisionFactory;
    private final FilingWindow window;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TargetLifecycle(
            EntityManager entities,
            RevisionFactory revisionFactory,
            FilingWindow window,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entities = entities;
        this.revisionFactory = revisionFactory;
        this.window = window;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Freezes the draft into a new revision and hands it to unit review.
     *
     * @throws Refusal INVALID if the draft has errors, CONFLICT if its year is not open for filing
     */
    public Revision submit(Actor by, TargetId id) {
        Target target = find(id);
        Instant now = clock.instant();
        TargetContent content = revisionFactory.content(id);
        window.check(target, content, now);
        target.submit(content, by.id(), by.loginName(), now);
        Revision revision = revisionFactory.freeze(target, by, now);
        events.publishEvent(new TargetEvent.TargetSubmitted(
                id,
                target.name(),
                by.loginName(),
                now,
                target.unit(),
                target.year().orElse(null),
                revision.number(),
                revision.sha256()));
        return revision;
    }

    public void withdraw(Actor by, TargetId id) {
        Target target = find(id);
        target.withdraw(by.loginName(), clock.instant());
        tell(target, TargetEvent.TargetWithdrawn::new);
    }

    /** Moves it to another review stage. */
    public void advanceTo(Actor by, TargetId id, TargetStatus stage) {
        Target target = find(id);
        target.advanceTo(stage, by.loginName(), clock.instant());
        events.publishEvent(
                new TargetEvent.TargetAdvanced(id, target.name(), by.loginName(), target.changedAt(), stage));
    }

    public void returnToPreparer(Actor by, TargetId id) {
        Target target = find(id);
        target.returnToPreparer(by.loginName(), clock.instant());
        tell(target, TargetEvent.TargetReturned::new);
    }

    public void approve(Actor by, TargetId id) {
        Target target = find(id);
        target.approve(by.loginName(), clock.instant());
        events.publishEvent(new TargetEvent.TargetApproved(
                id, target.name(), by.loginName(), target.changedAt(), target.unit(), target.revisionNumber()));
    }

    public void reject(Actor by, TargetId id) {
        Target target = find(id);
        target.reject(by.loginName(), clock.instant());
        tell(target, TargetEvent.TargetRejected::new);
    }

    public void publish(Actor by, TargetId id) {
        Target target = find(id);
        target.publish(by.loginName(), clock.instant());
        events.publishEvent(new TargetEvent.TargetPublished(
                id, target.name(), by.loginName(), target.changedAt(), target.unit(), target.revisionNumber()));
    }

    /** Puts it back under review, since the decision that ended the review was taken back. */
    public void reopen(Actor by, TargetId id, TargetStatus stage) {
        Target target = find(id);
        target.reopen(stage, by.loginName(), clock.instant());
        events.publishEvent(
                new TargetEvent.TargetReopened(id, target.name(), by.loginName(), target.changedAt(), stage));
    }

    /** What the target declares now; while it is under review, what was submitted. */
    public TargetContent content(TargetId id) {
        return revisionFactory.content(id);
    }

    /** The target itself, for commands that have asked the gate. @throws Refusal NOT_FOUND */
    public Target target(TargetId id) {
        return find(id);
    }

    /** Those of the targets that there are, read by many at once. Who asks has asked the gate. */
    public List<Target> targets(List<TargetId> ids) {
        List<Target> found = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += READ_AT_ONCE) {
            List<TargetId> some = ids.subList(from, Math.min(from + READ_AT_ONCE, ids.size()));
            found.addAll(entities.createQuery("select target from Target target where target.id in :ids", Target.class)
                    .setParameter("ids", some.stream().map(TargetId::value).toList())
                    .getResultList());
        }
        return found;
    }

    private Target find(TargetId id) {
        // By the shortest way: each step of a command asks again for the target that its lock has read.
        Target target = entities.find(Target.class, id.value());
        if (target == null) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, "targets.unknown");
        }
        return target;
    }

    private void tell(Target target, EventOf event) {
        events.publishEvent(event.of(target.id(), target.name(), target.changedBy(), target.changedAt()));
    }

    private interface EventOf {
        TargetEvent of(TargetId id, String name, String actor, Instant at);
    }
}
