package dev.mubiao.workflow;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface TimelineEntries extends JpaRepository<TimelineEntry, UUID> {

    List<TimelineEntry> findByTargetOrderByAtAsc(UUID target);

    Optional<TimelineEntry> findFirstByTargetOrderByAtDesc(UUID target);

    Optional<TimelineEntry> findFirstByTask(String task);
}
