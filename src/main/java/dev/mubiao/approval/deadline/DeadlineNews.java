package dev.mubiao.approval.deadline;

import dev.mubiao.approval.assignment.WaitingPeople;
import dev.mubiao.approval.notice.NoticeRequested;
import dev.mubiao.approval.notice.TaskNotifier;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.platform.text.ShownTime;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetAccess;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells those for whom a step waits that it is due at another time than they were told. */
@Component
class DeadlineNews {

    private final TargetAccess access;
    private final WaitingPeople waitingPeople;
    private final TaskNotifier taskNotifier;

    DeadlineNews(TargetAccess access, WaitingPeople waitingPeople, TaskNotifier taskNotifier) {
        this.access = access;
        this.waitingPeople = waitingPeople;
        this.taskNotifier = taskNotifier;
    }

    /**
     * Says it once for each work item.
     *
     * @param by who moved them, and may read the targets
     */
    void tell(Actor by, Collection<DeadlineOffer> moved) {
        moved.forEach(offer -> tell(by, offer));
    }

    private void tell(Actor by, DeadlineOffer offer) {
        Target target = access.target(by, Permission.READ, offer.target());
        Set<PersonId> people = waitingPeople.of(target, item -> item.id().equals(offer.row()));
        taskNotifier.tell(
                NoticeRequested.Kind.DEADLINE_MOVED,
                people,
                target,
                offer.task(),
                offer.step(),
                by,
                ShownTime.minute(offer.before()) + " → " + ShownTime.minute(offer.after()));
    }
}
