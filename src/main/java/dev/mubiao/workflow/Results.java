package dev.mubiao.workflow;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.UserId;
import dev.mubiao.targets.Target;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells whoever submitted a target when something has come of it. */
@Component
class Results {

    private final Announcer announcer;
    private final TimelineEntries timeline;

    Results(Announcer announcer, TimelineEntries timeline) {
        this.announcer = announcer;
        this.timeline = timeline;
    }

    void tell(Actor by, Target target) {
        Set<UserId> submitter = target.submitter().map(Set::of).orElse(Set.of());
        switch (target.status()) {
            case RETURNED -> announcer.tell(Tiding.Kind.RETURNED, submitter, target, null, by, opinion(target));
            case APPROVED, PUBLISHED, NOT_PASSED ->
                announcer.tell(Tiding.Kind.DECIDED, submitter, target, null, by, opinion(target));
            default -> {
                // While it is on its way he is not disturbed.
            }
        }
    }

    /** What the last who decided said. */
    private String opinion(Target target) {
        return timeline.findFirstByTargetAndActInOrderByAtDesc(target.id().value(), Act.MOVING)
                .map(TimelineEntry::opinion)
                .orElse("");
    }
}
