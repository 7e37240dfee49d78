package dev.mubiao.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface TimelineEntries extends JpaRepository<TimelineEntry, UUID> {

    List<TimelineEntry> findByTargetOrderByAtAsc(UUID target);

    Optional<TimelineEntry> findFirstByTargetAndActInOrderByAtDesc(UUID target, Collection<Act> acts);

    Optional<TimelineEntry> findFirstByTargetAndActOrderByAtDesc(UUID target, Act act);

    Optional<TimelineEntry> findFirstByTaskAndActInOrderByAtDesc(String task, Collection<Act> acts);
}
