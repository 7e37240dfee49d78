package dev.mubiao.approval;

import dev.mubiao.approval.timeline.TimelineEntries;
import dev.mubiao.approval.timeline.TimelineEntry;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.PersonId;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.Target;
import dev.mubiao.worklist.ApprovalAction;
import dev.mubiao.worklist.rows.WorkItemRepository;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Lets a target be urged only once in a while, and marks its work items. */
@Component
class UrgePolicy {

    private final TimelineEntries timeline;
    private final WorkItemRepository workItems;
    private final UrgeSettings settings;
    private final Clock clock;

    UrgePolicy(TimelineEntries timeline, WorkItemRepository workItems, UrgeSettings settings, Clock clock) {
        this.timeline = timeline;
        this.workItems = workItems;
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws Refusal CONFLICT if it was urged a short time ago, INVALID if it waits for nobody but himself */
    void urge(Actor by, Target target, Set<PersonId> waiting) {
        if (waiting.stream().allMatch(by.id()::equals)) {
            throw new Refusal(Refusal.Kind.INVALID, "approval.urge.nobody", target.name());
        }
        Instant now = clock.instant();
        Optional<TimelineEntry> last =
                timeline.findFirstByTargetAndActOrderByAtDesc(target.id().value(), ApprovalAction.URGE);
        last.filter(entry -> entry.at().isAfter(now.minus(settings.pause()))).ifPresent(entry -> {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "approval.urge.tooSoon",
                    entry.at(),
                    settings.pause().toHours());
        });
        workItems.urge(target.id(), now);
    }
}
