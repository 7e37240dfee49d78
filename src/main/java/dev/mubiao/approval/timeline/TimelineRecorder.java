package dev.mubiao.approval.timeline;

import dev.mubiao.approval.notice.StepDone;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.Role;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.targets.Target;
import dev.mubiao.worklist.ApprovalAction;
import dev.mubiao.worklist.Assignee;
import dev.mubiao.worklist.Box;
import dev.mubiao.worklist.rows.WorkItemRepository;
import dev.mubiao.worklist.rows.WorkItemTarget;
import dev.mubiao.worklist.rows.WorkItemTargets;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes timeline entries and the matching rows of done and started work; tells who agreed to the latest revision. */
@Component
public class TimelineRecorder {

    private final EntityManager entities;
    private final TimelineEntries timeline;
    private final WorkItemRepository workItems;
    private final WorkItemTargets targets;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TimelineRecorder(
            EntityManager entities,
            TimelineEntries timeline,
            WorkItemRepository workItems,
            WorkItemTargets targets,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entities = entities;
        this.timeline = timeline;
        this.workItems = workItems;
        this.targets = targets;
        this.events = events;
        this.clock = clock;
    }

    /** @return when it was done */
    public Instant act(Actor by, Target target, TimelineDraft timelineDraft) {
        return act(by, target, timelineDraft, () -> targets.of(target));
    }

    /** The same of a target of which all is known. */
    public Instant act(Actor by, WorkItemTarget target, TimelineDraft timelineDraft) {
        return act(by, target.target(), timelineDraft, () -> target);
    }

    private Instant act(Actor by, Target target, TimelineDraft timelineDraft, Supplier<WorkItemTarget> listed) {
        Instant now = clock.instant();
        // To save would look first whether the entry is there already.
        entities.persist(new TimelineEntry(target, by, now, timelineDraft));
        OpenTask task = timelineDraft.task();
        if (task != null) {
            ApprovalAction done = timelineDraft.act();
            if (ApprovalAction.MOVING.contains(done) && done != ApprovalAction.TAKE_BACK) {
                WorkItemRepository.Step step = WorkItemRepository.Step.done(task.id(), task.key(), task.name());
                workItems.add(Box.DONE, Assignee.of(by.id()), listed.get(), step, now, done);
            }
            events.publishEvent(new StepDone(target.id(), target.name(), task.name(), done, by.loginName(), now));
        }
        return now;
    }

    /** Nobody did the step, since it needs nobody. */
    public void passed(Actor by, WorkItemTarget target, OpenTask task) {
        act(by, target, TimelineDraft.said(ApprovalAction.PASS, capacity(by), task, "", task.name()));
    }

    /** One row for each target that somebody started: the latest submission's. */
    public void started(Actor by, WorkItemTarget target) {
        workItems.removeStarted(target.target());
        workItems.describe(target.target());
        workItems.add(Box.STARTED, Assignee.of(by.id()), target, WorkItemRepository.Step.NONE, clock.instant(), null);
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
