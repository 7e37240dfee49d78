package dev.mubiao.approval;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Audit and inbox as one would write them by hand around an engine: on the portal's own tables, by plain JDBC. */
final class HandWrittenTables {

    private static final String TIMELINE = "insert into timeline_entry (id, target_id, revision_number, act, task_id,"
            + " step_key, step_name, capacity, actor_id, actor_login, actor_name, grade, criteria, opinion, cells,"
            + " happened_at) values (?, ?, 1, 'AGREE', ?, ?, ?, ?, ?, 'reviewer', '某人', ?, '{}', '同意', '[]', ?)";
    private static final String ITEM = "insert into work_item (id, box, principal, task_id, target_id, target_name,"
            + " unit_id, unit_name, budget_year, form_id, total_yuan, revision_number, submitter_id,"
            + " submitter_name, step_key, step_name, barred_id, received_at, due_at, act, finished_at,"
            + " risk) select ?, ?, ?, ?, t.id, t.name, u.id, u.name, t.budget_year, t.form_id, t.total_yuan,"
            + " t.revision_number, p.id, p.display_name, ?, ?, ?, ?, ?, ?, ?, 0 from target t"
            + " join budget_unit u on u.id = t.unit_id join person p on p.id = t.submitter_id where t.id = ?";

    private final JdbcTemplate jdbc;
    private final UUID unit = UUID.randomUUID();
    private final UUID office = UUID.randomUUID();
    private final UUID submitter = UUID.randomUUID();
    private final UUID reviewer = UUID.randomUUID();

    HandWrittenTables(DataSource source) {
        jdbc = new JdbcTemplate(source);
        jdbc.update("insert into business_office (id, code, name) values (?, 'office', '行政科')", office);
        jdbc.update("insert into budget_unit (id, code, name, office_id) values (?, 'u', '实验小学', ?)", unit, office);
        for (UUID person : new UUID[] {submitter, reviewer}) {
            jdbc.update(
                    "insert into person (id, login_name, display_name, password_hash, enabled, version)"
                            + " values (?, ?, '某人', '', true, 0)",
                    person,
                    person.toString());
        }
    }

    void filed(UUID target) {
        OffsetDateTime now = now();
        jdbc.update(
                "insert into target (id, unit_id, form_id, kind, budget_year, name, total_yuan, status,"
                        + " revision_number, submitter_id, changed_by, changed_at, version, created_at)"
                        + " values (?, ?, 'changshou-2026', 'PROJECT', 2026, '某项目', 500000, 'UNIT_REVIEW', 1, ?,"
                        + " 'preparer', ?, 0, ?)",
                target,
                unit,
                submitter,
                now,
                now);
        item(target, "STARTED", "person:" + submitter, null, "", "", null);
    }

    /** First in the transaction: others wait. */
    void begin(UUID target, String task) {
        jdbc.update(
                "insert into command_log (id, kind, actor_id, issued_at, outcome) values (?, ?, ?, ?, '{}')",
                UUID.randomUUID(),
                "decide " + task,
                reviewer,
                now());
        jdbc.queryForObject("select version from target where id = ? for update", Long.class, target);
        Integer waiting = jdbc.queryForObject(
                "select count(*) from work_item where task_id = ? and box = 'TODO'", Integer.class, task);
        if (waiting == null || waiting != 1) {
            throw new IllegalStateException("not waiting: " + task);
        }
    }

    void decided(UUID target, String task, boolean finance) {
        String key = finance ? "financeReview" : "unitReview";
        String name = finance ? "财政审核" : "单位审核";
        String capacity = finance ? "FINANCE_REVIEWER" : "UNIT_REVIEWER";
        jdbc.update(
                TIMELINE,
                UUID.randomUUID(),
                target,
                task,
                key,
                name,
                capacity,
                reviewer,
                finance ? "GOOD" : null,
                now());
        audit(target, "StepDone");
        item(target, "DONE", "person:" + reviewer, task, key, name, "AGREE");
    }

    void gone(String task) {
        jdbc.update("delete from work_item where task_id = ? and box = 'TODO'", task);
    }

    void arrived(UUID target, String task, String key, String name) {
        String assigneeKey = switch (key) {
            case "unitReview" -> "UNIT_REVIEWER:" + unit;
            case "financeReview" -> "FINANCE_REVIEWER:" + office;
            default -> "PUBLISHER:";
        };
        item(target, "TODO", assigneeKey, task, key, name, null);
    }

    void follow(UUID target, boolean finance) {
        String status = finance ? "APPROVED" : "FINANCE_REVIEW";
        jdbc.update(
                "update target set status = ?, changed_by = 'reviewer', changed_at = ?, version = version + 1"
                        + " where id = ?",
                status,
                now(),
                target);
        audit(target, finance ? "TargetApproved" : "TargetAdvanced");
    }

    private void item(UUID target, String box, String assigneeKey, String task, String key, String name, String act) {
        OffsetDateTime now = now();
        boolean open = box.equals("TODO");
        jdbc.update(
                ITEM,
                UUID.randomUUID(),
                box,
                assigneeKey,
                task,
                key,
                name,
                open ? submitter : null,
                now,
                open ? now.plus(Duration.ofDays(7)) : null,
                act,
                act == null ? null : now,
                target);
    }

    private void audit(UUID target, String event) {
        jdbc.update(
                "insert into audit_entry (id, entry_at, actor, event, subject_id, summary)"
                        + " values (?, ?, 'reviewer', ?, ?, '某项目')",
                UUID.randomUUID(),
                now(),
                event,
                target);
    }

    private static OffsetDateTime now() {
        return Instant.now().atOffset(ZoneOffset.UTC);
    }
}
