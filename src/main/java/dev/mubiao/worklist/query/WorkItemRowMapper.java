package dev.mubiao.worklist.query;

import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.UnitId;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.Money;
import dev.mubiao.platform.SqlTime;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetStatus;
import dev.mubiao.worklist.ApprovalAction;
import dev.mubiao.worklist.Box;
import dev.mubiao.worklist.TaskId;
import dev.mubiao.worklist.WorkItem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes a {@link WorkItem} of a database row. */
final class WorkItemRowMapper {

    /** Whole rows, to which conditions and an order can be added. */
    static final String SELECT = "select work_item.*, " + TargetPositions.columns("work_item") + " from work_item";

    private WorkItemRowMapper() {}

    static WorkItem read(ResultSet row, int number) throws SQLException {
        return read(row, "", 1);
    }

    static WorkItem read(ResultSet row, String behalf, int waiting) throws SQLException {
        return new WorkItem(
                row.getObject("id", UUID.class),
                Box.valueOf(row.getString("box")),
                new WorkItem.Step(
                        map(row.getString("task_id"), TaskId::new),
                        row.getString("step_key"),
                        row.getString("step_name")),
                target(row),
                state(row),
                times(row),
                claim(row),
                map(row.getString("act"), ApprovalAction::valueOf),
                waiting,
                behalf);
    }

    private static WorkItem.Subject target(ResultSet row) throws SQLException {
        return new WorkItem.Subject(
                new TargetId(row.getObject("target_id", UUID.class)),
                row.getString("target_name"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("unit_name"),
                map(row.getObject("budget_year", Integer.class), BudgetYear::new),
                row.getString("form_id"),
                map(row.getBigDecimal("total_yuan"), Money::new));
    }

    private static WorkItem.State state(ResultSet row) throws SQLException {
        return new WorkItem.State(
                TargetStatus.valueOf(row.getString("status")),
                row.getString("current_step"),
                row.getInt("revision_number"),
                row.getString("submitter_name"),
                row.getInt("risk"),
                row.getBoolean("halted"));
    }

    private static WorkItem.Times times(ResultSet row) throws SQLException {
        return new WorkItem.Times(
                Objects.requireNonNull(SqlTime.instant(row, "received_at")),
                SqlTime.instant(row, "due_at"),
                row.getObject("due_about_year", Integer.class),
                SqlTime.instant(row, "urged_at"),
                SqlTime.instant(row, "finished_at"),
                SqlTime.instant(row, "read_at"));
    }

    private static WorkItem.@Nullable Claim claim(ResultSet row) throws SQLException {
        UUID by = row.getObject("claimed_by", UUID.class);
        return by == null
                ? null
                : new WorkItem.Claim(
                        new PersonId(by), row.getString("claimed_name"), SqlTime.instant(row, "claimed_at"));
    }

    private static <T, R> @Nullable R map(@Nullable T value, Function<T, R> mapping) {
        return value == null ? null : mapping.apply(value);
    }
}
