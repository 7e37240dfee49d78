package dev.mubiao.directory.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.OfficeId;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.UnitDetails;
import dev.mubiao.directory.UnitId;
import dev.mubiao.platform.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GateTests {

    private static final UnitId OWN = UnitId.random();
    private static final OfficeId OFFICE = OfficeId.random();
    private static final PersonId ME = PersonId.random();

    /**
     * The whole table once more, written from the outside: a line a verb, a column a role; what the role reaches:
     * o its own unit, s units its unit supervises, b units of its business office, * everything, - nothing; a small
     * n behind it: not what the person submitted himself.
     */
    private static final String TABLE = """
            verb            PREPARER UNIT_REVIEWER FINANCE_REVIEWER UNIT_LEADER OFFICE_LEADER PUBLISHER ADMINISTRATOR AUDITOR
            READ_DRAFT      o        o             -                -           -             -         -             -
            READ            os       os            b                os          b             *         *             *
            EDIT            o        -             -                -           -             -         -             -
            SUBMIT          o        -             -                -           -             -         -             -
            WITHDRAW        o        -             -                -           -             -         -             -
            REVIEW_UNIT     -        on            -                -           -             -         -             -
            REVIEW_FINANCE  -        -             bn               -           -             -         -             -
            SIGN            on       osn           bn               osn         bn            *n        *n            -
            PUBLISH         -        -             -                -           -             *         -             -
            SUPERVISE       -        -             -                o           b             -         *             -
            REMIND_FILING   s        os            b                os          b             -         *             -
            GRANT_LATE_FILING -        -             -                -           b             -         *             -
            READ_CALENDAR   *        *             *                *           *             *         *             *
            ADJUST          o        -             -                -           -             -         -             -
            DECIDE_FALLBACK -        -             -                -           -             -         *n            -
            ADMINISTER      -        -             -                -           -             -         *             -
            READ_AUDIT      -        -             -                -           -             -         *             *
            READ_LIBRARY    *        *             *                *           *             -         *             -
            CURATE_LIBRARY  -        -             -                -           -             -         *             -
            EDIT_RULES      -        -             -                -           -             -         *             -
            """;

    private final Gate gate = new Gate(asked -> asked);

    @ParameterizedTest
    @EnumSource(Permission.class)
    void allowsExactlyWhatTheTableSays(Permission permission) {
        Map<Role, String> expected = expectations().get(permission);
        for (Role role : Role.values()) {
            Actor actor = holding(role);
            for (Map.Entry<Character, TargetOwnership> subject : subjects(null).entrySet()) {
                boolean allowed = reaches(expected.get(role), subject.getKey());
                assertThat(gate.allows(actor, permission, subject.getValue()))
                        .as("%s by %s on %s", permission, role, subject.getKey())
                        .isEqualTo(allowed);
            }
            for (Map.Entry<Character, TargetOwnership> subject : subjects(ME).entrySet()) {
                boolean allowed = reaches(expected.get(role), subject.getKey())
                        && !expected.get(role).endsWith("n");
                assertThat(gate.allows(actor, permission, subject.getValue()))
                        .as("%s by %s on own submission %s", permission, role, subject.getKey())
                        .isEqualTo(allowed);
            }
        }
    }

    @Test
    void theTableHasALineForEveryVerbAndAColumnForEveryRole() {
        assertThat(expectations().keySet()).containsExactlyInAnyOrder(Permission.values());
        assertThat(expectations().values())
                .allSatisfy(row -> assertThat(row.keySet()).containsExactlyInAnyOrder(Role.values()));
    }

    @Test
    void somebodyWithoutAnyRoleMayDoNothing() {
        Actor nobody = new Actor(ME, "nobody", "Nobody", Set.of());
        for (Permission permission : Permission.values()) {
            subjects(null)
                    .values()
                    .forEach(targetOwnership -> assertThat(gate.allows(nobody, permission, targetOwnership))
                            .as(permission.name())
                            .isFalse());
        }
    }

    @Test
    void tellsAReviewerThatItIsHisOwnSubmission() {
        Actor reviewer = holding(Role.UNIT_REVIEWER);
        assertThatThrownBy(() -> gate.check(
                        reviewer, Permission.REVIEW_UNIT, subjects(ME).get('o')))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("directory.gate.ownSubmission"));
    }

    /** As if he had lost the role since he was read. */
    @Test
    void whatConcernsNoTargetIsJudgedByTheRightsOfThisMoment() {
        Actor administrator = holding(Role.ADMINISTRATOR);
        gate.check(administrator, Permission.ADMINISTER);

        Gate later = new Gate(asked -> new Actor(asked.id(), asked.loginName(), asked.displayName(), Set.of()));

        assertThatThrownBy(() -> later.check(administrator, Permission.ADMINISTER))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("directory.gate.denied.ADMINISTER"));
    }

    @Test
    void reachNamesTheSameUnitsThatTheGateLetsThrough() {
        for (Role role : Role.values()) {
            Actor actor = holding(role);
            for (Permission permission : List.of(Permission.READ, Permission.READ_DRAFT)) {
                AccessScope accessScope = gate.reach(actor, permission);
                subjects(null)
                        .forEach((relation, targetOwnership) -> assertThat(accessScope.covers(unitOf(targetOwnership)))
                                .as("%s %s %s", permission, role, relation)
                                .isEqualTo(gate.allows(actor, permission, targetOwnership)));
            }
        }
    }

    private static BudgetUnit unitOf(TargetOwnership targetOwnership) {
        return new BudgetUnit(
                targetOwnership.unit(),
                new UnitDetails("1", "unit", targetOwnership.supervisingDepartment(), targetOwnership.office()));
    }

    private static boolean reaches(String cell, char relation) {
        return cell.indexOf('*') >= 0 || relation != 'f' && cell.indexOf(relation) >= 0;
    }

    private static Actor holding(Role role) {
        Grant grant = switch (role.scope()) {
            case UNIT -> Grant.of(role, OWN);
            case OFFICE -> Grant.of(role, OFFICE);
            case NONE -> Grant.of(role);
        };
        return new Actor(ME, "me", "Me", Set.of(grant));
    }

    /** One thing per relation: o own unit, s supervised unit, b own business office, f foreign in every way. */
    private static Map<Character, TargetOwnership> subjects(PersonId submitter) {
        UnitId other = UnitId.random();
        return new LinkedHashMap<>(Map.of(
                'o', new TargetOwnership(OWN, OfficeId.random(), null, submitter),
                's', new TargetOwnership(other, OfficeId.random(), OWN, submitter),
                'b', new TargetOwnership(other, OFFICE, UnitId.random(), submitter),
                'f', new TargetOwnership(other, OfficeId.random(), UnitId.random(), submitter)));
    }

    private static Map<Permission, Map<Role, String>> expectations() {
        List<String[]> lines =
                TABLE.lines().map(line -> line.strip().split(" +")).collect(Collectors.toCollection(ArrayList::new));
        String[] head = lines.remove(0);
        Map<Permission, Map<Role, String>> table = new LinkedHashMap<>();
        for (String[] line : lines) {
            Map<Role, String> row = new LinkedHashMap<>();
            for (int i = 1; i < head.length; i++) {
                row.put(Role.valueOf(head[i]), line[i]);
            }
            table.put(Permission.valueOf(line[0]), row);
        }
        assertThat(Arrays.asList(head)).first().isEqualTo("verb");
        return table;
    }
}
