package dev.mubiao.approval.notice;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.PersonId;
import dev.mubiao.targets.Target;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Notifies the submitter of a target that it was returned, approved, published or not passed. */
@Component
public class ResultNotifier {

    private final TaskNotifier taskNotifier;

    ResultNotifier(TaskNotifier taskNotifier) {
        this.taskNotifier = taskNotifier;
    }

    /** @param opinion what the last who decided said */
    public void tell(Actor by, Target target, String opinion) {
        Set<PersonId> submitter = target.submitter().map(Set::of).orElse(Set.of());
        switch (target.status()) {
            case RETURNED -> taskNotifier.tell(NoticeRequested.Kind.RETURNED, submitter, target, null, by, opinion);
            case APPROVED, PUBLISHED, NOT_PASSED ->
                taskNotifier.tell(NoticeRequested.Kind.DECIDED, submitter, target, null, by, opinion);
            default -> {
                // While it is on its way he is not disturbed.
            }
        }
    }
}
