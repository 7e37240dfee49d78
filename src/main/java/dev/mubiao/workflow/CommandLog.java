package dev.mubiao.workflow;

import dev.mubiao.directory.UserId;
import dev.mubiao.shared.Refusal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers each command by its id, in the transaction of the command. */
@Component
class CommandLog {

    private final JdbcClient jdbc;
    private final Clock clock;

    CommandLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Row(String kind, UUID actorId, String outcome) {}

    /**
     * What the command gave when it was sent before.
     *
     * @throws Refusal CONFLICT if the id was used for something else or by somebody else
     */
    String outcome(CommandId id, UserId by, String kind) {
        Row row = jdbc.sql("select kind, actor_id, outcome from command_log where id = :id")
                .param("id", id.value())
                .query(Row.class)
                .single();
        if (!row.kind().equals(kind) || !row.actorId().equals(by.value())) {
            throw new Refusal(Refusal.Kind.CONFLICT, "workflow.command.reused");
        }
        return row.outcome();
    }

    /**
     * A second sender of the same id waits here for the first, or fails on the key.
     *
     * @return whether the command is new
     */
    boolean begin(CommandId id, UserId by, String kind) {
        return jdbc.sql("""
                        insert into command_log (id, kind, actor_id, issued_at)
                        select cast(:id as uuid), cast(:kind as varchar(120)), cast(:actor as uuid),
                            cast(:at as timestamp(6) with time zone)
                        where not exists (select 1 from command_log where id = :id)
                        """)
                        .param("id", id.value())
                        .param("kind", kind)
                        .param("actor", by.value())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void finish(CommandId id, String outcome) {
        jdbc.sql("update command_log set outcome = :outcome where id = :id")
                .param("id", id.value())
                .param("outcome", outcome)
                .update();
    }
}
