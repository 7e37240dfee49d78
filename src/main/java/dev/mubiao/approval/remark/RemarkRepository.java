package dev.mubiao.approval.remark;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Repository of the remarks. */
interface RemarkRepository extends JpaRepository<Remark, UUID> {

    List<Remark> findByTargetOrderByMadeAtAscIdAsc(UUID target);
}
