package dev.mubiao.approval.timeline;

import dev.mubiao.approval.notice.StepDone;
import dev.mubiao.approval.notice.WorkItemRecorder;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.Role;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.targets.Target;
import dev.mubiao.worklist.ApprovalAction;
import dev.mubiao.worklist.Box;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes timeline entries and the matching rows of done and started work; tells who agreed to the latest revision. */
@Component
public class TimelineRecorder {

    private final EntityManager entities;
    private final TimelineEntries timeline;
    private final WorkItemRecorder items;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TimelineRecorder(
            EntityManager entities,
            TimelineEntries timeline,
            WorkItemRecorder items,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entities = entities;
        this.timeline = timeline;
        this.items = items;
        this.events = events;
        this.clock = clock;
    }

    /** @return when it was done */
    public Instant act(Actor by, Target target, TimelineDraft timelineDraft) {
        Instant now = clock.instant();
        // To save would look first whether the entry is there already.
        entities.persist(new TimelineEntry(target, by, now, timelineDraft));
        OpenTask task = timelineDraft.task();
        if (task != null) {
            if (ApprovalAction.MOVING.contains(timelineDraft.act())
                    && timelineDraft.act() != ApprovalAction.TAKE_BACK) {
                items.record(Box.DONE, by.id(), target, task, now, timelineDraft.act());
            }
            events.publishEvent(
                    new StepDone(target.id(), target.name(), task.name(), timelineDraft.act(), by.loginName(), now));
        }
        return now;
    }

    /** Nobody did the step, since it needs nobody. */
    public void passed(Actor by, Target target, OpenTask task) {
        act(by, target, TimelineDraft.said(ApprovalAction.PASS, capacity(by), task, "", task.name()));
    }

    /** One row for each target that somebody started: the latest submission's. */
    public void started(Actor by, Target target) {
        items.restart(by.id(), target, clock.instant());
    }

    /** The first decision on the revision that was submitted last, if one stands. */
    public Optional<TimelineEntry> decisionOnLatestRevision(Target target) {
        return timeline.history(target.id()).decisionOn(target.revisionNumber());
    }

    /** Who agreed to the latest revision; whoever took it back did not. */
    public Set<PersonId> agreed(Target target) {
        return timeline.history(target.id()).agreed(target.revisionNumber());
    }

    /** The foremost of somebody's roles. */
    public static Role capacity(Actor by) {
        return by.grants().stream()
                .map(Grant::role)
                .min(Comparator.naturalOrder())
                .orElse(Role.AUDITOR);
    }
}
