package dev.mubiao.workflow;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.UserId;
import dev.mubiao.targets.Target;
import dev.mubiao.workflow.engine.OpenTask;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Writes down what people did: the timeline, and their boxes of what is done and started. */
@Component
class Records {

    private static final Set<Act> DECISIONS = EnumSet.of(Act.AGREE, Act.RETURN, Act.REJECT, Act.PUBLISH, Act.REPLY);

    private final EntityManager entities;
    private final TimelineEntries timeline;
    private final WorkItemKeeper items;
    private final Herald herald;

    Records(EntityManager entities, TimelineEntries timeline, WorkItemKeeper items, Herald herald) {
        this.entities = entities;
        this.timeline = timeline;
        this.items = items;
        this.herald = herald;
    }

    /** @return when it was done */
    Instant act(Actor by, Target target, Deed deed) {
        Instant now = herald.now();
        // To save would look first whether the entry is there already.
        entities.persist(new TimelineEntry(target, by, now, deed));
        OpenTask task = deed.task();
        if (task != null) {
            if (Act.MOVING.contains(deed.act()) && deed.act() != Act.TAKE_BACK) {
                items.record(Box.DONE, by.id(), target, task, now, deed.act());
            }
            herald.done(by, target, task, deed.act(), now);
        }
        return now;
    }

    Instant now() {
        return herald.now();
    }

    /** Nobody did the step, since it needs nobody. */
    void passed(Actor by, Target target, OpenTask task) {
        act(by, target, Deed.said(Act.PASS, capacity(by), task, "", task.name()));
    }

    /** One row for each target that somebody started: the latest submission's. */
    void started(Actor by, Target target) {
        items.restart(by.id(), target, herald.now());
    }

    /** The first decision on the revision that was submitted last, if one stands. */
    Optional<TimelineEntry> decisionOnLatestRevision(Target target) {
        return standing(latest(target)).stream()
                .filter(entry -> DECISIONS.contains(entry.act()))
                .findFirst();
    }

    /** Who agreed to the latest revision; whoever took it back did not. */
    Set<UserId> agreed(Target target) {
        Set<UserId> people = new HashSet<>();
        for (TimelineEntry entry : standing(latest(target))) {
            switch (entry.act()) {
                case AGREE -> people.add(entry.behalf().orElse(entry.actor()));
                // What was returned is judged anew.
                case RETURN -> people.clear();
                default -> {
                    // Says nothing about agreement.
                }
            }
        }
        return people;
    }

    /** Without what was taken back. */
    private static List<TimelineEntry> standing(List<TimelineEntry> entries) {
        List<TimelineEntry> standing = new ArrayList<>();
        for (TimelineEntry entry : entries) {
            if (entry.act() != Act.TAKE_BACK) {
                standing.add(entry);
                continue;
            }
            standing.stream()
                    .filter(earlier -> Act.MOVING.contains(earlier.act())
                            && earlier.actor().equals(entry.actor())
                            && earlier.task().equals(entry.task()))
                    .reduce((earlier, later) -> later)
                    .ifPresent(standing::remove);
        }
        return standing;
    }

    private List<TimelineEntry> latest(Target target) {
        return timeline.findByTargetOrderByAtAsc(target.id().value()).stream()
                .filter(entry -> entry.revisionNumber() == target.revisionNumber())
                .toList();
    }

    /** The foremost of somebody's roles. */
    static Role capacity(Actor by) {
        return by.grants().stream()
                .map(Grant::role)
                .min(Comparator.naturalOrder())
                .orElse(Role.AUDITOR);
    }
}
