package dev.mubiao.approval.suspension;

import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetRowLock;
import dev.mubiao.worklist.OpenWorkItem;
import dev.mubiao.worklist.TaskId;
import dev.mubiao.worklist.rows.WorkItemRepository;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Locks a target so that commands on it run one after the other. Without it the second would see some of what the
 * first changes while it reads the engine's tables; the target's version alone would only tell it so when it commits.
 */
@Component
public class TargetLock {

    private final TargetRowLock rows;
    private final SuspensionTable suspensions;

    TargetLock(TargetRowLock rows, SuspensionTable suspensions) {
        this.rows = rows;
        this.suspensions = suspensions;
    }

    /**
     * Waits for its turn, before anything of the target has been read. Empty if there is no such target.
     *
     * @throws dev.mubiao.platform.Refusal CONFLICT if the target is suspended
     */
    public Optional<Target> take(TargetId id) {
        Optional<Target> target = takeSuspendedToo(id);
        suspensions.refuse(id);
        return target;
    }

    /** The same for whoever may act on a target that is suspended, or looks himself whether it is. Empty if there is none. */
    public Optional<Target> takeSuspendedToo(TargetId target) {
        return rows.lock(target);
    }

    /** The same by one of its tasks; empty if no inbox has a row of it. */
    public Optional<Target> takeOf(TaskId task) {
        return rows.lock(WorkItemRepository.targetOfTask(":id"), task.value());
    }

    /** @throws dev.mubiao.platform.Refusal CONFLICT if one of the rows says that the target is suspended */
    public void refuseSuspended(TargetId target, List<OpenWorkItem> open) {
        if (open.isEmpty() || open.stream().anyMatch(OpenWorkItem::halted)) {
            suspensions.refuse(target);
        }
    }
}
