package dev.mubiao.approval;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** Tasks that wait for others while some are decided, put straight into the tables. */
final class WaitingTasks {

    private static final int GROUPS = 300;
    private static final int BATCH = 1000;

    private final JdbcTemplate jdbc;
    private final List<UUID> groups = new ArrayList<>();

    WaitingTasks(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        for (int i = 0; i < GROUPS; i++) {
            groups.add(UUID.randomUUID());
        }
    }

    /** Both engines name these columns alike. */
    void tasks(int count) {
        insert(
                "insert into ACT_RU_TASK (ID_, REV_, NAME_, CREATE_TIME_, PRIORITY_, SUSPENSION_STATE_)"
                        + " values (?, 1, '单位审核', current_timestamp, 50, 1)",
                count,
                i -> new Object[] {id(i)});
    }

    /** Their lines in the inboxes of 300 groups, each with a target of its own, like one that is there already. */
    void lines(int count) {
        UUID like = jdbc.queryForObject("select id from target fetch first 1 rows only", UUID.class);
        // Of another unit: what is checked against its neighbours is not to find these.
        UUID unit = UUID.randomUUID();
        jdbc.update(
                "insert into budget_unit (id, code, name, office_id) select ?, 'waiting', '某单位', u.office_id"
                        + " from budget_unit u join target t on t.unit_id = u.id where t.id = ?",
                unit,
                like);
        insert(
                "insert into target (id, unit_id, form_id, kind, name, status, revision_number, changed_by, changed_at,"
                        + " version, created_at) select ?, ?, form_id, kind, name, 'UNIT_REVIEW', 1, changed_by,"
                        + " changed_at, 0, created_at from target where id = ?",
                count,
                i -> new Object[] {target(i), unit, like});
        insert(
                "insert into work_item (id, box, principal, task_id, target_id, target_name, unit_id, unit_name,"
                        + " form_id, revision_number, submitter_name, step_key, step_name, received_at, due_at)"
                        + " values (?, 'TODO', ?, ?, ?, '某项目', ?, '某单位', 'changshou-2026', 1, '某人', 'unitReview',"
                        + " '单位审核', ?, ?)",
                count,
                i -> new Object[] {
                    UUID.randomUUID(),
                    "UNIT_REVIEWER:" + groups.get(i % GROUPS),
                    id(i),
                    target(i),
                    unit,
                    Instant.now().atOffset(ZoneOffset.UTC),
                    Instant.now().plusSeconds(i).atOffset(ZoneOffset.UTC)
                });
    }

    private interface Row {
        Object[] values(int number);
    }

    private void insert(String sql, int count, Row row) {
        for (int from = 0; from < count; from += BATCH) {
            List<Object[]> rows = new ArrayList<>();
            for (int i = from; i < Math.min(count, from + BATCH); i++) {
                rows.add(row.values(i));
            }
            jdbc.batchUpdate(sql, rows);
        }
        jdbc.execute("analyze");
    }

    private static String id(int number) {
        return "waiting-" + number;
    }

    private static UUID target(int number) {
        return new UUID(1, number);
    }
}
