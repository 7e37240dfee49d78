package dev.mubiao.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.mubiao.directory.Grant;
import dev.mubiao.directory.OfficeId;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.UnitId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database keeps of an assignee stays readable. */
class AssigneeTests {

    private static final String ID = "0f8fad5b-d9cb-469f-a165-70867728950e";
    private static final UUID UUID_OF_ID = UUID.fromString(ID);

    @Test
    void keysAreStoredAsEver() {
        assertThat(Assignee.of(new PersonId(UUID_OF_ID)).key()).isEqualTo("person:" + ID);
        assertThat(Assignee.of(Grant.of(Role.UNIT_REVIEWER, new UnitId(UUID_OF_ID)))
                        .key())
                .isEqualTo("UNIT_REVIEWER:" + ID);
        assertThat(Assignee.of(Grant.of(Role.FINANCE_REVIEWER, new OfficeId(UUID_OF_ID)))
                        .key())
                .isEqualTo("FINANCE_REVIEWER:" + ID);
        assertThat(Assignee.of(Grant.of(Role.ADMINISTRATOR)).key()).isEqualTo("ADMINISTRATOR");
    }

    @Test
    void aPersonIsReadFromItsKey() {
        Assignee person = Assignee.of(new PersonId(UUID_OF_ID));

        assertThat(Assignee.parse(person.key())).isEqualTo(person);
        assertThat(person.person()).contains(new PersonId(UUID_OF_ID));
        assertThat(person.pool()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theRolePoolOfEveryRoleIsReadFromItsKey(Role role) {
        Grant grant = switch (role.scope()) {
            case UNIT -> Grant.of(role, new UnitId(UUID_OF_ID));
            case OFFICE -> Grant.of(role, new OfficeId(UUID_OF_ID));
            case NONE -> Grant.of(role);
        };
        RolePool pool = Assignee.of(grant);

        assertThat(Assignee.parse(pool.key())).isEqualTo(pool);
        assertThat(pool.person()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "nobody", "person:", "person:1", "UNIT_REVIEWER", "ADMINISTRATOR:" + ID, "UNIT_REVIEWER:"})
    void whatIsNoKeyIsRefused(String key) {
        assertThatIllegalArgumentException().isThrownBy(() -> Assignee.parse(key));
    }
}
