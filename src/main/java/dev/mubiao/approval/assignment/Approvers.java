package dev.mubiao.approval.assignment;

import dev.mubiao.approval.signoff.Approver;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Repository of the approvers of tasks. */
interface Approvers extends JpaRepository<Approver, UUID> {

    List<Approver> findByTaskOrderByPlace(String task);
}
