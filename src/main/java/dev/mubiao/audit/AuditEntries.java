package dev.mubiao.audit;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads only; there is no way to change or remove. */
interface AuditEntries extends Repository<AuditEntry, UUID>, JpaSpecificationExecutor<AuditEntry> {

    @Query("select distinct e.event from AuditEntry e order by e.event")
    List<String> findEventNames();
}
