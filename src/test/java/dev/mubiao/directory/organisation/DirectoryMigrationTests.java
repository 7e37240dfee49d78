package dev.mubiao.directory.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mubiao.testing.MigratedDatabase;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/** A database of before may hold what the constraints of today refuse; the upgrade keeps one and loses nothing. */
class DirectoryMigrationTests {

    private final UUID person = UUID.randomUUID();
    private final UUID office = UUID.randomUUID();
    private final UUID unit = UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void ofDoublesOneStays(String vendor) {
        try (MigratedDatabase database = new MigratedDatabase(vendor)) {
            JdbcTemplate jdbc = database.jdbc();
            database.migrate("33");
            people(jdbc);
            grant(jdbc, "PREPARER", unit, null);
            grant(jdbc, "PREPARER", unit, null);
            grant(jdbc, "FINANCE_REVIEWER", null, office);
            grant(jdbc, "ADMINISTRATOR", null, null);
            grant(jdbc, "ADMINISTRATOR", null, null);
            filter(jdbc, "急件");
            filter(jdbc, "急件");
            filter(jdbc, "长".repeat(60));
            filter(jdbc, "长".repeat(60));

            database.migrate("35.1");

            assertThat(jdbc.queryForList("select role from role_grant", String.class))
                    .containsExactlyInAnyOrder("PREPARER", "FINANCE_REVIEWER", "ADMINISTRATOR");
            List<String> names = jdbc.queryForList("select name from inbox_filter", String.class);
            assertThat(names).hasSize(4).doesNotHaveDuplicates().contains("急件", "长".repeat(60));
            assertThat(names).filteredOn(name -> name.startsWith("急件 ")).hasSize(1);
            assertThatThrownBy(() -> grant(jdbc, "ADMINISTRATOR", null, null))
                    .isInstanceOf(DuplicateKeyException.class);
            assertThatThrownBy(() -> grant(jdbc, "PREPARER", unit, null)).isInstanceOf(DuplicateKeyException.class);
            assertThatThrownBy(() -> filter(jdbc, "急件")).isInstanceOf(DuplicateKeyException.class);
        }
    }

    private void people(JdbcTemplate jdbc) {
        jdbc.update("insert into business_office (id, code, name) values (?, 'o', '股室')", office);
        jdbc.update("insert into budget_unit (id, code, name, office_id) values (?, 'u', '单位', ?)", unit, office);
        jdbc.update(
                "insert into person (id, login_name, display_name, password_hash, enabled, version)"
                        + " values (?, 'zhang', '张', '', true, 0)",
                person);
    }

    private void grant(JdbcTemplate jdbc, String role, UUID ofUnit, UUID ofOffice) {
        jdbc.update(
                "insert into role_grant (person_id, role, unit_id, office_id) values (?, ?, ?, ?)",
                person,
                role,
                ofUnit,
                ofOffice);
    }

    private void filter(JdbcTemplate jdbc, String name) {
        jdbc.update(
                "insert into inbox_filter (id, owner_id, box, name, filter) values (?, ?, 'TODO', ?, '{}')",
                UUID.randomUUID(),
                person,
                name);
    }
}
