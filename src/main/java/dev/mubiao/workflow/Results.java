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

    Results(Announcer announcer) {
        this.announcer = announcer;
    }

    /** @param opinion what the last who decided said */
    void tell(Actor by, Target target, String opinion) {
        Set<UserId> submitter = target.submitter().map(Set::of).orElse(Set.of());
        switch (target.status()) {
            case RETURNED -> announcer.tell(Tiding.Kind.RETURNED, submitter, target, null, by, opinion);
            case APPROVED, PUBLISHED, NOT_PASSED ->
                announcer.tell(Tiding.Kind.DECIDED, submitter, target, null, by, opinion);
            default -> {
                // While it is on its way he is not disturbed.
            }
        }
    }
}
