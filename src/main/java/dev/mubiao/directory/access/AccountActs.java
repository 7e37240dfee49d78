package dev.mubiao.directory.access;

import dev.mubiao.directory.PersonId;
import dev.mubiao.platform.Upsert;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who did last to an account what gives power over it. {@link Independence} judges by it. */
@Component
public class AccountActs {

    private final JdbcClient jdbc;
    private final Upsert upsert;
    private final Clock clock;

    AccountActs(JdbcClient jdbc, Upsert upsert, Clock clock) {
        this.jdbc = jdbc;
        this.upsert = upsert;
        this.clock = clock;
    }

    /** What was done. */
    public enum Kind {
        /** The account was opened. */
        ACCOUNT,
        /** Its password was set. */
        PASSWORD,
        /** It was made an administrator's, or opened again as one. */
        ROLE
    }

    /** Runs in the transaction of what is done. */
    public void add(PersonId by, PersonId person, Kind kind) {
        upsert.row(
                () -> write(
                        "update account_act set by_id = :by, at = :at where person_id = :person and kind = :kind",
                        by,
                        person,
                        kind),
                () -> write(
                        "insert into account_act (person_id, kind, by_id, at) values (:person, :kind, :by, :at)",
                        by,
                        person,
                        kind));
    }

    private int write(String sql, PersonId by, PersonId person, Kind kind) {
        return jdbc.sql(sql)
                .param("by", by.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("person", person.value())
                .param("kind", kind.name())
                .update();
    }

    /** What the one did to the other's account since then; the most recent if several. */
    Optional<Kind> since(Instant then, PersonId by, PersonId person) {
        return jdbc.sql("""
                        select kind from account_act where person_id = :person and by_id = :by and at > :then
                        order by at desc, kind fetch first 1 rows only
                        """)
                .param("person", person.value())
                .param("by", by.value())
                .param("then", then.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .optional()
                .map(Kind::valueOf);
    }
}
