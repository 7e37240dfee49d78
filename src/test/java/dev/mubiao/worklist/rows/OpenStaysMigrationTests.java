package dev.mubiao.worklist.rows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.testing.MigratedDatabase;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Stays that were open in a database of before go on: who had taken a task up is known from its work items. */
class OpenStaysMigrationTests {

    private static final OffsetDateTime ARRIVED = OffsetDateTime.parse("2026-11-20T09:00:00Z");
    private static final OffsetDateTime OPENED = ARRIVED.plusHours(2);

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void whatWasTakenUpStaysTakenUp(String vendor) {
        try (MigratedDatabase database = new MigratedDatabase(vendor)) {
            JdbcTemplate jdbc = database.jdbc();
            database.migrate("30");
            UUID target = target(jdbc);
            stay(jdbc, target, "opened", OPENED, null);
            stay(jdbc, target, "waiting", null, null);
            stay(jdbc, target, "over", OPENED, OPENED.plusHours(1));
            item(jdbc, target, "TODO", "opened");
            item(jdbc, target, "TODO", "waiting");
            item(jdbc, target, "DONE", "over");

            database.migrate("31");

            assertThat(jdbc.queryForList("select task_id from step_visit", String.class))
                    .containsExactly("over");
            assertThat(openedAt(jdbc, "opened")).isEqualTo(OPENED.toInstant());
            assertThat(openedAt(jdbc, "waiting")).isNull();
            assertThat(openedAt(jdbc, "over")).isNull();
        }
    }

    private static Instant openedAt(JdbcTemplate jdbc, String task) {
        return jdbc.queryForObject(
                "select opened_at from work_item where task_id = ?",
                (row, number) -> {
                    OffsetDateTime at = row.getObject("opened_at", OffsetDateTime.class);
                    return at == null ? null : at.toInstant();
                },
                task);
    }

    private static void stay(JdbcTemplate jdbc, UUID target, String task, OffsetDateTime opened, OffsetDateTime ended) {
        jdbc.update(
                "insert into step_visit (task_id, target_id, arrived_at, opened_at, ended_at) values (?, ?, ?, ?, ?)",
                task,
                target,
                ARRIVED,
                opened,
                ended);
    }

    private static void item(JdbcTemplate jdbc, UUID target, String box, String task) {
        jdbc.update(
                "insert into work_item (id, box, principal, task_id, target_id, target_name, unit_id, unit_name, form_id,"
                        + " revision_number, submitter_name, step_key, step_name, received_at)"
                        + " values (?, ?, 'person:x', ?, ?, '目标', ?, '单位', 'f', 1, '', 's', '步骤', ?)",
                UUID.randomUUID(),
                box,
                task,
                target,
                UUID.randomUUID(),
                ARRIVED);
    }

    private static UUID target(JdbcTemplate jdbc) {
        UUID office = UUID.randomUUID();
        UUID unit = UUID.randomUUID();
        UUID target = UUID.randomUUID();
        jdbc.update("insert into business_office (id, code, name) values (?, 'o', '股室')", office);
        jdbc.update("insert into budget_unit (id, code, name, office_id) values (?, 'u', '单位', ?)", unit, office);
        jdbc.update(
                "insert into target (id, unit_id, form_id, kind, name, status, revision_number, changed_by, changed_at,"
                        + " created_at, version) values (?, ?, 'f', 'PROJECT', '目标', 'DRAFT', 0, 'p', ?, ?, 0)",
                target,
                unit,
                ARRIVED,
                ARRIVED);
        return target;
    }
}
