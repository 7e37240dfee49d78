package dev.mubiao.worklist.rows;

import dev.mubiao.directory.Directory;
import dev.mubiao.directory.PersonId;
import dev.mubiao.platform.SqlTime;
import dev.mubiao.worklist.Assignee;
import dev.mubiao.worklist.OpenWorkItem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** Reads what waits for whom: the open rows of the table work_item with what an approval asks of them. */
final class OpenWorkItemRows {

    private static final String SELECT = """
            select w.id, w.task_id, w.step_key, w.step_name, w.principal, w.claimed_by, w.claimed_name, w.claimed_at,
                w.received_at, w.halted, w.revision_number, w.risk, w.submitter_id, w.submitter_name,
                w.opened_at, %s as signers, %s as routed, %s
            from work_item w
            %s
            where w.box = 'TODO'
            """;

    private OpenWorkItemRows() {}

    /** SQL that reads all of them; it ends within its condition. */
    static String sql(WorkItemConditions conditions) {
        return SELECT.formatted(
                conditions.signed("w.task_id"),
                conditions.routed("w.target_id"),
                Directory.unitColumns("u"),
                Directory.unitJoin("u", "w.unit_id"));
    }

    static OpenWorkItem read(ResultSet row, int number) throws SQLException {
        UUID claimedBy = row.getObject("claimed_by", UUID.class);
        UUID submitter = row.getObject("submitter_id", UUID.class);
        Instant receivedAt = Objects.requireNonNull(SqlTime.instant(row, "received_at"));
        return new OpenWorkItem(
                row.getObject("id", UUID.class),
                row.getString("task_id"),
                row.getString("step_key"),
                row.getString("step_name"),
                Assignee.parse(row.getString("principal")),
                claimedBy == null
                        ? null
                        : new OpenWorkItem.Claim(
                                claimedBy,
                                Objects.requireNonNullElse(row.getString("claimed_name"), ""),
                                Objects.requireNonNullElse(SqlTime.instant(row, "claimed_at"), receivedAt)),
                receivedAt,
                new OpenWorkItem.Marks(row.getBoolean("signers"), row.getBoolean("halted"), row.getBoolean("routed")),
                new OpenWorkItem.TargetData(
                        row.getInt("revision_number"),
                        submitter == null ? null : new PersonId(submitter),
                        row.getString("submitter_name"),
                        row.getInt("risk"),
                        Directory.unit(row)),
                SqlTime.instant(row, "opened_at"));
    }
}
