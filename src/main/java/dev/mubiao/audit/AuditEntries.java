package dev.mubiao.audit;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Repository of audit entries; it offers no way to change or remove one. */
interface AuditEntries extends Repository<AuditEntry, UUID>, JpaSpecificationExecutor<AuditEntry> {

    @Query("select distinct e.event from AuditEntry e order by e.event")
    List<String> findEventNames();
}
