package dev.mubiao.workflow;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RemarkRows extends JpaRepository<Remark, UUID> {

    List<Remark> findByTargetOrderByMadeAtAscIdAsc(UUID target);
}
