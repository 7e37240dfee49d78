package dev.mubiao.outbox;

import dev.mubiao.platform.SqlTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes the table of the outbox. */
@Component
class OutboxRepository {

    private static final String COLUMNS =
            "id, kind, destination, payload, state, tries, next_try_at, last_error, created_at";
    private static final int LONGEST_ERROR = 1000;

    private final JdbcTemplate template;
    private final JdbcClient jdbc;

    OutboxRepository(JdbcTemplate template, JdbcClient jdbc) {
        this.template = template;
        this.jdbc = jdbc;
    }

    void add(List<OutboxItem> items) {
        template.batchUpdate(
                "insert into outbox (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                items,
                items.size(),
                (row, item) -> {
                    row.setObject(1, item.id());
                    row.setString(2, item.kind().name());
                    row.setObject(3, item.destination());
                    row.setString(4, item.payload());
                    row.setString(5, item.state().name());
                    row.setInt(6, item.tries());
                    row.setObject(7, SqlTime.utc(item.nextTryAt()));
                    row.setString(8, item.lastError());
                    row.setObject(9, SqlTime.utc(item.createdAt()));
                });
    }

    /** Locks what is due, without what somebody else has locked. */
    List<OutboxItem> lockDue(Instant now, int most) {
        return jdbc.sql("select " + COLUMNS + " from outbox where state = 'PENDING' and next_try_at <= :now"
                        + " order by next_try_at limit " + most + " for update skip locked")
                .param("now", SqlTime.utc(now))
                .query(OutboxRepository::item)
                .list();
    }

    void lease(List<OutboxItem> items, Instant until) {
        template.batchUpdate(
                "update outbox set tries = tries + 1, next_try_at = ? where id = ?",
                items,
                items.size(),
                (row, item) -> {
                    row.setObject(1, SqlTime.utc(until));
                    row.setObject(2, item.id());
                });
    }

    /** Only who began this try may end it. */
    boolean finish(UUID id, int tries, OutboxState state, Instant at, String error) {
        return jdbc.sql("""
                        update outbox set state = :state, last_error = :error, next_try_at = :at, done_at = :at
                        where id = :id and tries = :tries and state = 'PENDING'
                        """)
                        .param("state", state.name())
                        .param("error", shortened(error))
                        .param("at", SqlTime.utc(at))
                        .param("id", id)
                        .param("tries", tries)
                        .update()
                == 1;
    }

    /** Makes failed ones pending again, with all their tries. */
    int retry(UUID id, Instant now) {
        return jdbc.sql("update outbox set state = 'PENDING', tries = 0, next_try_at = :now, done_at = null"
                        + " where id = :id and state = 'FAILED'")
                .param("now", SqlTime.utc(now))
                .param("id", id)
                .update();
    }

    int forgetSentBefore(Instant instant) {
        return jdbc.sql("delete from outbox where state = 'SENT' and created_at < :before")
                .param("before", SqlTime.utc(instant))
                .update();
    }

    List<OutboxItem> list(OutboxState state, int offset, int limit) {
        return jdbc.sql("select " + COLUMNS + " from outbox where state = :state order by created_at desc, id"
                        + " offset :offset rows fetch first :limit rows only")
                .param("state", state.name())
                .param("offset", offset)
                .param("limit", limit)
                .query(OutboxRepository::item)
                .list();
    }

    int count(OutboxState state) {
        return jdbc.sql("select count(*) from outbox where state = :state")
                .param("state", state.name())
                .query(Integer.class)
                .single();
    }

    private static OutboxItem item(ResultSet row, int index) throws SQLException {
        return new OutboxItem(
                row.getObject("id", UUID.class),
                OutboxChannel.valueOf(row.getString("kind")),
                row.getObject("destination", UUID.class),
                row.getString("payload"),
                OutboxState.valueOf(row.getString("state")),
                row.getInt("tries"),
                row.getObject("next_try_at", OffsetDateTime.class).toInstant(),
                row.getString("last_error"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static String shortened(String error) {
        return error.length() > LONGEST_ERROR ? error.substring(0, LONGEST_ERROR) : error;
    }
}
