package dev.mubiao.bpmn;

import dev.mubiao.directory.Role;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rule by which a step's assignees are found, as its property {@code who} says it. Needed to resolve whom a step
 * asks, and to check what a model asks for.
 */
public sealed interface AssignmentRule {

    /** As models write it. */
    String word();

    /** {@code UNIT_REVIEWER}: everybody with the role for the target's unit, its business office, or everything. */
    record Holders(Role role) implements AssignmentRule {
        @Override
        public String word() {
            return role.name();
        }
    }

    /** {@code DEPARTMENT:UNIT_REVIEWER}: the same role in the supervising department of the unit. */
    record DepartmentHolders(Role role) implements AssignmentRule {
        public DepartmentHolders {
            if (role.scope() != Role.Scope.UNIT) {
                throw new IllegalArgumentException("no role of a unit: " + role);
            }
        }

        @Override
        public String word() {
            return DEPARTMENT + role.name();
        }
    }

    /** {@code PEOPLE:wang,li}: people by their log-in names. */
    record People(List<String> logins) implements AssignmentRule {
        public People {
            logins = List.copyOf(logins);
            if (logins.isEmpty()
                    || logins.size() > MOST_PEOPLE
                    || logins.stream().anyMatch(String::isEmpty)) {
                throw new IllegalArgumentException("no list of people: " + logins);
            }
        }

        @Override
        public String word() {
            return PEOPLE + String.join(",", logins);
        }
    }

    /** {@code SUPERIOR}: the superior of who submitted the target. */
    record Superior() implements AssignmentRule {
        @Override
        public String word() {
            return SUPERIOR;
        }
    }

    /** {@code PREVIOUS}: who decided last at another step. */
    record Previous() implements AssignmentRule {
        @Override
        public String word() {
            return PREVIOUS;
        }
    }

    /** {@code CONTACT}: the contact person that the form names. */
    record Contact() implements AssignmentRule {
        @Override
        public String word() {
            return CONTACT;
        }
    }

    String DEPARTMENT = "DEPARTMENT:";
    String PEOPLE = "PEOPLE:";
    String SUPERIOR = "SUPERIOR";
    String PREVIOUS = "PREVIOUS";
    String CONTACT = "CONTACT";
    int MOST_PEOPLE = 20;

    /** @throws IllegalArgumentException if it is none */
    static AssignmentRule of(String word) {
        if (word.startsWith(DEPARTMENT)) {
            return new DepartmentHolders(Role.valueOf(word.substring(DEPARTMENT.length())));
        }
        if (word.startsWith(PEOPLE)) {
            return new People(logins(word.substring(PEOPLE.length())));
        }
        return switch (word) {
            case SUPERIOR -> new Superior();
            case PREVIOUS -> new Previous();
            case CONTACT -> new Contact();
            default -> new Holders(Role.valueOf(word));
        };
    }

    /**
     * One that always finds somebody: named people, or the administrators.
     *
     * @throws IllegalArgumentException if it is another
     */
    static AssignmentRule fallback(String word) {
        AssignmentRule assignmentRule = of(word);
        if (assignmentRule instanceof People || assignmentRule.equals(new Holders(Role.ADMINISTRATOR))) {
            return assignmentRule;
        }
        throw new IllegalArgumentException("no fallback: " + word);
    }

    private static List<String> logins(String list) {
        return Stream.of(list.split(",", -1)).map(String::strip).toList();
    }
}
