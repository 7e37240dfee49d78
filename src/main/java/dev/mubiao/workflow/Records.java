package dev.mubiao.workflow;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.UserId;
import dev.mubiao.directory.Verb;
import dev.mubiao.shared.Refusal;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetAccess;
import dev.mubiao.workflow.engine.OpenTask;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down what people did: the timeline, and their boxes of what is done, started and copied. */
@Component
class Records {

    private static final Set<Act> DECISIONS = EnumSet.of(Act.AGREE, Act.RETURN, Act.REJECT, Act.PUBLISH);

    private final TimelineEntries timeline;
    private final WorkItemKeeper items;
    private final Directory directory;
    private final TargetAccess access;
    private final Herald herald;

    Records(TimelineEntries timeline, WorkItemKeeper items, Directory directory, TargetAccess access, Herald herald) {
        this.timeline = timeline;
        this.items = items;
        this.directory = directory;
        this.access = access;
        this.herald = herald;
    }

    void act(Actor by, Target target, Act act, Role capacity, @Nullable OpenTask task, @Nullable Decision decision) {
        Instant now = herald.now();
        timeline.save(new TimelineEntry(target, act, capacity, by, now, task, decision));
        if (task != null) {
            items.record(Box.DONE, by.id(), target, task, now, act);
            herald.done(by, target, task, act, now);
        }
    }

    /** One row for each target that somebody started: the latest submission's. */
    void started(Actor by, Target target) {
        items.restart(by.id(), target, herald.now());
    }

    /** @throws Refusal INVALID if somebody among them may not read the target */
    void copies(Target target, @Nullable OpenTask task, Set<UserId> people) {
        for (UserId id : people) {
            Person person = directory.person(id);
            if (!person.enabled() || !access.allows(person.actor(), Verb.READ, target)) {
                throw new Refusal(Refusal.Kind.INVALID, "workflow.copies.cannotRead", person.displayName());
            }
            items.record(Box.COPIED, id, target, task, herald.now(), null);
        }
    }

    /** The first decision on the revision that was submitted last, if there is one. */
    Optional<TimelineEntry> decisionOnLatestRevision(Target target) {
        return timeline.findByTargetOrderByAtAsc(target.id().value()).stream()
                .filter(entry -> entry.revisionNumber() == target.revisionNumber())
                .filter(entry -> DECISIONS.contains(entry.act()))
                .findFirst();
    }
}
