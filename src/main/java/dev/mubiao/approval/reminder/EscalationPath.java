package dev.mubiao.approval.reminder;

import dev.mubiao.approval.assignment.AssigneeResolver;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.Role;
import dev.mubiao.targets.TargetStatus;
import dev.mubiao.worklist.due.DueStep;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Determines for whom a late step waits and who is above them. */
@Component
class EscalationPath {

    private final Directory directory;
    private final AssigneeResolver assigneeResolver;

    EscalationPath(Directory directory, AssigneeResolver assigneeResolver) {
        this.directory = directory;
        this.assigneeResolver = assigneeResolver;
    }

    /** Whoever took the step, or all who could; nobody who may not sign in. */
    List<Person> waitedFor(DueStep step) {
        return Optional.ofNullable(step.claimedBy())
                .or(step.principal()::person)
                .map(person -> enabled(person).toList())
                .orElseGet(() -> assigneeResolver.pool(step.principal(), step.barred()));
    }

    /**
     * The superior of whoever took the step or for whom it waits in person; else the head of the unit or office whose
     * people it waits for; else the administrators. Nobody for whom it waits is above himself.
     */
    List<Person> above(DueStep step) {
        List<PersonId> late = waitedFor(step).stream().map(Person::id).toList();
        return Stream.of(superiors(step), heads(step), directory.holders(Role.ADMINISTRATOR, step.unit()))
                .map(people -> people.stream()
                        .filter(person -> !late.contains(person.id()))
                        .toList())
                .filter(people -> !people.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Person> superiors(DueStep step) {
        return Optional.ofNullable(step.claimedBy())
                .or(step.principal()::person)
                .flatMap(person -> directory.person(person).superior())
                .map(superior -> enabled(superior).toList())
                .orElse(List.of());
    }

    private List<Person> heads(DueStep step) {
        Optional<Role> role = step.principal().role();
        if (role.isEmpty()) {
            return step.status() == TargetStatus.FINANCE_REVIEW
                    ? directory.holders(Role.OFFICE_LEADER, step.unit())
                    : directory.holders(Role.UNIT_LEADER, step.unit());
        }
        UUID place = step.principal().place();
        return switch (role.get().scope()) {
            case UNIT -> directory.holders(Role.UNIT_LEADER, place);
            case OFFICE -> directory.holders(Role.OFFICE_LEADER, place);
            case NONE -> List.of();
        };
    }

    private Stream<Person> enabled(PersonId id) {
        return Stream.of(directory.person(id)).filter(Person::enabled);
    }
}
