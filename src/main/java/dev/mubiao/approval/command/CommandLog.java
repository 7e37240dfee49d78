package dev.mubiao.approval.command;

import dev.mubiao.directory.PersonId;
import dev.mubiao.platform.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores each command by its id, in the transaction of the command, so that a resend has no second effect. */
@Component
class CommandLog {

    private final JdbcClient jdbc;
    private final Clock clock;

    CommandLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Row(String kind, UUID actorId, String outcome) {}

    /** The same command had its effect already; this time it must have none. */
    static final class SentBefore extends RuntimeException {

        SentBefore(DuplicateKeyException cause) {
            super(cause);
        }
    }

    /**
     * What the command gave when it was sent before; empty if it had no effect yet.
     *
     * @throws Refusal CONFLICT if the id was used for something else or by somebody else
     */
    Optional<String> outcome(CommandId id, PersonId by, String kind) {
        Optional<Row> row = jdbc.sql("select kind, actor_id, outcome from command_log where id = :id")
                .param("id", id.value())
                .query(Row.class)
                .optional();
        if (row.isPresent()
                && (!row.get().kind().equals(kind) || !row.get().actorId().equals(by.value()))) {
            throw new Refusal(Refusal.Kind.CONFLICT, "approval.command.reused");
        }
        return row.map(Row::outcome);
    }

    /**
     * Written last, in the transaction of what the command did: a second sender of the same id waits here for the first.
     *
     * @throws SentBefore if it was sent before
     */
    void add(CommandId id, PersonId by, String kind, String outcome) {
        try {
            jdbc.sql("""
                            insert into command_log (id, kind, actor_id, issued_at, outcome)
                            values (:id, :kind, :actor, :at, :outcome)
                            """)
                    .param("id", id.value())
                    .param("kind", kind)
                    .param("actor", by.value())
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("outcome", outcome)
                    .update();
        } catch (DuplicateKeyException e) {
            throw new SentBefore(e);
        }
    }

    /** The oldest that were given before then, a few at a time. @return how many */
    int forgetBefore(Instant then, int most) {
        return jdbc.sql("""
                        delete from command_log where id in (
                            select id from command_log where issued_at < :then
                            order by issued_at fetch first %d rows only)
                        """.formatted(most))
                .param("then", then.atOffset(ZoneOffset.UTC))
                .update();
    }
}
