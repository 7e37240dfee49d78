package dev.mubiao.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mubiao.shared.Refusal;
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
    private static final UserId ME = UserId.random();

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

    private final Gate gate = new Gate();

    @ParameterizedTest
    @EnumSource(Verb.class)
    void allowsExactlyWhatTheTableSays(Verb verb) {
        Map<Role, String> expected = expectations().get(verb);
        for (Role role : Role.values()) {
            Actor actor = holding(role);
            for (Map.Entry<Character, Subject> subject : subjects(null).entrySet()) {
                boolean allowed = reaches(expected.get(role), subject.getKey());
                assertThat(gate.allows(actor, verb, subject.getValue()))
                        .as("%s by %s on %s", verb, role, subject.getKey())
                        .isEqualTo(allowed);
            }
            for (Map.Entry<Character, Subject> subject : subjects(ME).entrySet()) {
                boolean allowed = reaches(expected.get(role), subject.getKey())
                        && !expected.get(role).endsWith("n");
                assertThat(gate.allows(actor, verb, subject.getValue()))
                        .as("%s by %s on own submission %s", verb, role, subject.getKey())
                        .isEqualTo(allowed);
            }
        }
    }

    @Test
    void theTableHasALineForEveryVerbAndAColumnForEveryRole() {
        assertThat(expectations().keySet()).containsExactlyInAnyOrder(Verb.values());
        assertThat(expectations().values())
                .allSatisfy(row -> assertThat(row.keySet()).containsExactlyInAnyOrder(Role.values()));
    }

    @Test
    void somebodyWithoutAnyRoleMayDoNothing() {
        Actor nobody = new Actor(ME, "nobody", "Nobody", Set.of());
        for (Verb verb : Verb.values()) {
            subjects(null)
                    .values()
                    .forEach(subject -> assertThat(gate.allows(nobody, verb, subject))
                            .as(verb.name())
                            .isFalse());
        }
    }

    @Test
    void tellsAReviewerThatItIsHisOwnSubmission() {
        Actor reviewer = holding(Role.UNIT_REVIEWER);
        assertThatThrownBy(() ->
                        gate.check(reviewer, Verb.REVIEW_UNIT, subjects(ME).get('o')))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("directory.gate.ownSubmission"));
    }

    @Test
    void reachNamesTheSameUnitsThatTheGateLetsThrough() {
        for (Role role : Role.values()) {
            Actor actor = holding(role);
            for (Verb verb : List.of(Verb.READ, Verb.READ_DRAFT)) {
                Reach reach = gate.reach(actor, verb);
                subjects(null)
                        .forEach((relation, subject) -> assertThat(reach.covers(unitOf(subject)))
                                .as("%s %s %s", verb, role, relation)
                                .isEqualTo(gate.allows(actor, verb, subject)));
            }
        }
    }

    private static BudgetUnit unitOf(Subject subject) {
        return new BudgetUnit(
                subject.unit(), new UnitFacts("1", "unit", subject.supervisingDepartment(), subject.office()));
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
    private static Map<Character, Subject> subjects(UserId submitter) {
        UnitId other = UnitId.random();
        return new LinkedHashMap<>(Map.of(
                'o', new Subject(OWN, OfficeId.random(), null, submitter),
                's', new Subject(other, OfficeId.random(), OWN, submitter),
                'b', new Subject(other, OFFICE, UnitId.random(), submitter),
                'f', new Subject(other, OfficeId.random(), UnitId.random(), submitter)));
    }

    private static Map<Verb, Map<Role, String>> expectations() {
        List<String[]> lines =
                TABLE.lines().map(line -> line.strip().split(" +")).collect(Collectors.toCollection(ArrayList::new));
        String[] head = lines.remove(0);
        Map<Verb, Map<Role, String>> table = new LinkedHashMap<>();
        for (String[] line : lines) {
            Map<Role, String> row = new LinkedHashMap<>();
            for (int i = 1; i < head.length; i++) {
                row.put(Role.valueOf(head[i]), line[i]);
            }
            table.put(Verb.valueOf(line[0]), row);
        }
        assertThat(Arrays.asList(head)).first().isEqualTo("verb");
        return table;
    }
}
