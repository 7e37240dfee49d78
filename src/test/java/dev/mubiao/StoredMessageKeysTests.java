package dev.mubiao;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.testing.MigratedDatabase;
import dev.mubiao.testing.Texts;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keys of texts that a database kept before they were named after the modules still have their texts. */
class StoredMessageKeysTests {

    private static final Map<String, String> RENAMED = Map.ofEntries(
            Map.entry("workflow.conflict.decided", "approval.conflict.decided"),
            Map.entry("workflow.signer.last", "approval.signer.last"),
            Map.entry("workflow.takeBack.called", "engine.takeBack.called"),
            Map.entry("workflow.takeBack.ended", "approval.takeBack.ended"),
            Map.entry("bench.grade.reasonMissing", "approval.grade.reasonMissing"),
            Map.entry("operation.halted", "approval.suspension.suspended"),
            Map.entry("operation.notRunning", "approval.process.notRunning"),
            Map.entry("migrations.cause.unmapped", "engine.migration.unmapped"),
            Map.entry("migrations.notReady", "processadmin.migration.notReady"),
            Map.entry("releases.version.unknown", "engine.version.unknown"),
            Map.entry("filing.closed", "targets.filing.closed"),
            // These were named after their modules before.
            Map.entry("directory.gate.denied.READ", "directory.gate.denied.READ"),
            Map.entry("targets.stale", "targets.stale"));

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void whatWasRefusedIsStillExplained(String vendor) {
        try (MigratedDatabase database = new MigratedDatabase(vendor)) {
            JdbcTemplate jdbc = database.jdbc();
            database.migrate("29");
            refuse(jdbc);

            database.migrate("latest");

            for (String table : List.of("bulk_row", "process_migration_row")) {
                Map<String, String> kept = new LinkedHashMap<>();
                jdbc.query("select target_name, cause_key from " + table + " where cause_key is not null", row -> {
                    kept.put(row.getString("target_name"), row.getString("cause_key"));
                });
                assertThat(kept).as(table).isEqualTo(RENAMED);
                assertThat(jdbc.queryForObject(
                                "select count(*) from " + table + " where cause_key is null", Integer.class))
                        .as(table)
                        .isOne();
            }
            MessageSource messages = Texts.bundles();
            assertThat(RENAMED.values()).allSatisfy(key -> {
                assertThat(messages.getMessage(key, new Object[6], Locale.CHINESE))
                        .containsPattern("\\p{IsHan}");
                assertThat(messages.getMessage(key, new Object[6], Locale.ENGLISH))
                        .doesNotContainPattern("\\p{IsHan}");
            });
        }
    }

    /** Rows of a bulk job and of a migration, each refused for one of the reasons, which is its target's name too. */
    private static void refuse(JdbcTemplate jdbc) {
        UUID person = UUID.randomUUID();
        UUID job = UUID.randomUUID();
        UUID migration = UUID.randomUUID();
        UUID target = target(jdbc, person);
        OffsetDateTime now = OffsetDateTime.parse("2026-11-20T09:00:00+08:00");
        jdbc.update(
                "insert into bulk_job (id, actor_id, verb, opinion, started_at, state, lease_until)"
                        + " values (?, ?, 'AGREE', '', ?, 'FINISHED', ?)",
                job,
                person,
                now,
                now);
        jdbc.update(
                "insert into process_migration (id, actor_id, actor_name, from_definition, to_definition, steps, reason,"
                        + " phase, started_at, state, lease_until)"
                        + " values (?, ?, '管理员', 'a', 'b', '', '', 'CHECK', ?, 'FINISHED', ?)",
                migration,
                person,
                now,
                now);
        List<String> keys = RENAMED.keySet().stream().toList();
        for (int place = 0; place <= keys.size(); place++) {
            String key = place < keys.size() ? keys.get(place) : null;
            jdbc.update(
                    "insert into bulk_row (job_id, place, task_id, target_name, unit_name, state, cause_key)"
                            + " values (?, ?, 't', ?, '单位', 'REFUSED', ?)",
                    job,
                    place,
                    key == null ? "done" : key,
                    key);
            jdbc.update(
                    "insert into process_migration_row (migration_id, place, target_id, target_name, unit_name,"
                            + " step_name, state, cause_key) values (?, ?, ?, ?, '单位', '环节', 'REFUSED', ?)",
                    migration,
                    place,
                    target,
                    key == null ? "moved" : key,
                    key);
        }
    }

    private static UUID target(JdbcTemplate jdbc, UUID person) {
        UUID office = UUID.randomUUID();
        UUID unit = UUID.randomUUID();
        UUID target = UUID.randomUUID();
        jdbc.update("insert into business_office (id, code, name) values (?, 'o', '股室')", office);
        jdbc.update("insert into budget_unit (id, code, name, office_id) values (?, 'u', '单位', ?)", unit, office);
        jdbc.update(
                "insert into person (id, login_name, display_name, password_hash, enabled, version)"
                        + " values (?, 'p', '人', '', true, 0)",
                person);
        OffsetDateTime now = OffsetDateTime.parse("2026-11-20T09:00:00+08:00");
        jdbc.update(
                "insert into target (id, unit_id, form_id, kind, name, status, revision_number, changed_by, changed_at,"
                        + " created_at, version) values (?, ?, 'f', 'PROJECT', '目标', 'DRAFT', 0, 'p', ?, ?, 0)",
                target,
                unit,
                now,
                now);
        return target;
    }
}
