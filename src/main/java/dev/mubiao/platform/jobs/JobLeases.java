package dev.mubiao.platform.jobs;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The leases of a table of jobs that has the columns id, state, started_at and lease_until. */
public final class JobLeases {

    private final JdbcClient jdbc;
    private final String table;

    /** @param table its name, from the program and from nowhere else */
    public JobLeases(JdbcClient jdbc, String table) {
        this.jdbc = jdbc;
        this.table = table;
    }

    /** Those that run and that nobody works on, since they are new or whoever did is gone. */
    List<UUID> free(Instant now) {
        return jdbc.sql("select id from " + table
                        + " where state = 'RUNNING' and lease_until <= :now order by started_at")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list();
    }

    /** @return whether the job is now the caller's until then */
    boolean lease(UUID id, Instant now, Instant until) {
        return jdbc.sql(
                                "update " + table
                                        + " set lease_until = :until where id = :id and state = 'RUNNING' and lease_until <= :now")
                        .param("until", until.atOffset(ZoneOffset.UTC))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** @return whether the job still runs */
    boolean prolong(UUID id, Instant until) {
        return jdbc.sql("update " + table + " set lease_until = :until where id = :id and state = 'RUNNING'")
                        .param("until", until.atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .update()
                == 1;
    }
}
