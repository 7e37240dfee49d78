package dev.mubiao.approval.reminder;

import dev.mubiao.approval.assignment.AssigneeResolver;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.Role;
import dev.mubiao.targets.TargetStatus;
import dev.mubiao.worklist.RolePool;
import dev.mubiao.worklist.due.DueStep;
import java.util.List;
import java.util.Optional;
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
                .or(step.assignee()::person)
                .map(person -> enabled(person).toList())
                .orElseGet(() -> assigneeResolver.pool(step.assignee().pool().orElseThrow(), step.barred()));
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
                .or(step.assignee()::person)
                .flatMap(person -> directory.person(person).superior())
                .map(superior -> enabled(superior).toList())
                .orElse(List.of());
    }

    private List<Person> heads(DueStep step) {
        return step.assignee()
                .pool()
                .map(this::heads)
                .orElseGet(() -> directory.holders(
                        step.status() == TargetStatus.FINANCE_REVIEW ? Role.OFFICE_LEADER : Role.UNIT_LEADER,
                        step.unit()));
    }

    private List<Person> heads(RolePool pool) {
        Grant grant = pool.grant();
        if (grant.unit() != null) {
            return directory.holders(Grant.of(Role.UNIT_LEADER, grant.unit()));
        }
        return grant.office() != null ? directory.holders(Grant.of(Role.OFFICE_LEADER, grant.office())) : List.of();
    }

    private Stream<Person> enabled(PersonId id) {
        return Stream.of(directory.person(id)).filter(Person::enabled);
    }
}
