package dev.mubiao.approval.timeline;

import dev.mubiao.targets.TargetId;
import dev.mubiao.worklist.ApprovalAction;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The repository of what happened to targets in their approval, for whoever shows or asks for their history. */
public interface TimelineEntries extends JpaRepository<TimelineEntry, UUID> {

    List<TimelineEntry> findByTargetOrderByAtAsc(UUID target);

    default ApprovalHistory<TimelineEntry> history(TargetId target) {
        return new ApprovalHistory<>(findByTargetOrderByAtAsc(target.value()));
    }

    Optional<TimelineEntry> findFirstByTargetAndActInOrderByAtDesc(UUID target, Collection<ApprovalAction> acts);

    Optional<TimelineEntry> findFirstByTargetAndActOrderByAtDesc(UUID target, ApprovalAction approvalAction);

    Optional<TimelineEntry> findFirstByTaskAndActInOrderByAtDesc(String task, Collection<ApprovalAction> acts);
}
