package dev.mubiao.targets.lifecycle;

import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.Targets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is approved, target by target. It asks no gate: other modules use it only inside a command or a reaction that
 * has been let through.
 */
@Component
@Transactional(readOnly = true)
public class ApprovedRevisions {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Targets targets;

    ApprovedRevisions(Targets targets) {
        this.targets = targets;
    }

    public int count() {
        return targets.countApproved();
    }

    /** The next ones in the order of the targets' ids. @param last the target that the earlier ones ended with */
    public List<ApprovedRevision> after(@Nullable TargetId last, int limit) {
        return targets.findApproved(last == null ? BEFORE_ALL : last.value(), Limit.of(limit)).stream()
                .map(target -> new ApprovedRevision(
                        target.id(), target.unit(), target.approvedRevision().orElseThrow()))
                .toList();
    }
}
