package dev.mubiao.documents;

import dev.mubiao.directory.UnitId;
import dev.mubiao.platform.Upsert;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets imports for the same unit wait for each other, on all nodes, until the transaction ends: who comes second is asked
 * about the drafts that the first one made.
 */
@Component
class ImportLock {

    private final JdbcClient jdbc;
    private final Upsert upsert;

    ImportLock(JdbcClient jdbc, Upsert upsert) {
        this.jdbc = jdbc;
        this.upsert = upsert;
    }

    /** Waits for the turn. In this transaction, no target of the unit may have been read before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(UnitId unit) {
        upsert.row(
                () -> lock(unit),
                () -> jdbc.sql("insert into import_lock (unit_id) values (:unit)")
                        .param("unit", unit.value())
                        .update());
    }

    private int lock(UnitId unit) {
        return jdbc.sql("select unit_id from import_lock where unit_id = :unit for update")
                .param("unit", unit.value())
                .query(UUID.class)
                .list()
                .size();
    }
}
