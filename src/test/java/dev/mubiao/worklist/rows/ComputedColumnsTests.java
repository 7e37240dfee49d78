package dev.mubiao.worklist.rows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.platform.database.ComputedColumns;
import dev.mubiao.platform.text.SortKey;
import dev.mubiao.testing.MigratedDatabase;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows of before are sorted and searched like new ones, and anew when the order of a newer program is another. */
class ComputedColumnsTests {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-11-20T09:00:00Z");

    private static final class Shout extends ComputedColumns {

        Shout(int version) {
            super("work_item", List.of("target_name"), List.of("name_folded"), version);
        }

        @Override
        protected List<String> compute(List<String> texts) {
            return List.of(texts.get(0) + "!" + getChecksum());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void rowsOfBeforeAreFilled(String vendor) {
        try (MigratedDatabase database = new MigratedDatabase(vendor)) {
            JdbcTemplate jdbc = database.jdbc();
            database.migrate("66");
            UUID target = target(jdbc);
            for (int i = 0; i < 1200; i++) {
                item(jdbc, target, i);
            }

            database.migrate("latest", new WorkItemTexts());

            assertThat(jdbc.queryForList("select target_name from work_item order by name_sort", String.class))
                    .hasSize(1200)
                    .isSortedAccordingTo(SortKey.ORDER);
            assertThat(jdbc.queryForObject(
                            "select count(*) from work_item where name_folded like '%(a区)%' and people_folded = ?",
                            Integer.class, "单位(本级)\n"))
                    .isEqualTo(1200);

            database.migrate("latest", new WorkItemTexts(), new Shout(1));
            assertThat(folded(jdbc)).endsWith("!1");
            database.migrate("latest", new WorkItemTexts(), new Shout(2));
            assertThat(folded(jdbc)).endsWith("!2");
        }
    }

    private static String folded(JdbcTemplate jdbc) {
        return jdbc.queryForObject("select max(name_folded) from work_item", String.class);
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
                AT,
                AT);
        return target;
    }

    private static void item(JdbcTemplate jdbc, UUID target, int number) {
        jdbc.update(
                "insert into work_item (id, box, principal, target_id, target_name, unit_id, unit_name, form_id,"
                        + " revision_number, submitter_name, step_key, step_name, received_at)"
                        + " values (?, 'DONE', 'person:x', ?, ?, ?, '单位（本级）', 'f', 1, '', 's', '步骤', ?)",
                UUID.randomUUID(),
                target,
                Character.toString(0x4E00 + number * 7) + "（Ａ区）" + number,
                UUID.randomUUID(),
                AT);
    }
}
