package dev.mubiao.workflow;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.UserId;
import dev.mubiao.shared.Refusal;
import dev.mubiao.targets.Target;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Lets a target be urged now and then only, so that it means something. */
@Component
class Urging {

    private final TimelineEntries timeline;
    private final WorkItemRows rows;
    private final UrgingSettings settings;
    private final Desk desk;

    Urging(TimelineEntries timeline, WorkItemRows rows, UrgingSettings settings, Desk desk) {
        this.timeline = timeline;
        this.rows = rows;
        this.settings = settings;
        this.desk = desk;
    }

    /** @throws Refusal CONFLICT if it was urged a short time ago, INVALID if it waits for nobody but himself */
    void urge(Actor by, Target target, Set<UserId> waiting) {
        if (waiting.stream().allMatch(by.id()::equals)) {
            throw new Refusal(Refusal.Kind.INVALID, "workflow.urge.nobody", target.name());
        }
        Instant now = desk.now();
        Optional<TimelineEntry> last =
                timeline.findFirstByTargetAndActOrderByAtDesc(target.id().value(), Act.URGE);
        last.filter(entry -> entry.at().isAfter(now.minus(settings.pause()))).ifPresent(entry -> {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "workflow.urge.tooSoon",
                    entry.at(),
                    settings.pause().toHours());
        });
        rows.urge(target.id(), now);
    }
}
