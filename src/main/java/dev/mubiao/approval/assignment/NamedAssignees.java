package dev.mubiao.approval.assignment;

import dev.mubiao.approval.timeline.TimelineEntries;
import dev.mubiao.bpmn.AssignmentRule;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Person;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.content.TargetHeader;
import dev.mubiao.targets.lifecycle.TargetLifecycle;
import dev.mubiao.worklist.ApprovalAction;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the people of assignment rules that name no role: log-in names, superior, previous decider, contact. */
@Component
class NamedAssignees {

    private final Directory directory;
    private final TimelineEntries timeline;
    private final TargetLifecycle life;

    NamedAssignees(Directory directory, TimelineEntries timeline, TargetLifecycle life) {
        this.directory = directory;
        this.timeline = timeline;
        this.life = life;
    }

    /** Disabled ones and ones who may not sign included. */
    List<Person> people(AssignmentRule assignmentRule, Target target) {
        if (assignmentRule instanceof AssignmentRule.People people) {
            return people.logins().stream()
                    .flatMap(login -> directory.personByLoginName(login).stream())
                    .toList();
        }
        if (assignmentRule instanceof AssignmentRule.Superior) {
            return target.submitter().flatMap(id -> directory.person(id).superior()).map(directory::person).stream()
                    .toList();
        }
        if (assignmentRule instanceof AssignmentRule.Previous) {
            return timeline
                    .findFirstByTargetAndActOrderByAtDesc(target.id().value(), ApprovalAction.AGREE)
                    .map(entry -> directory.person(entry.actor()))
                    .stream()
                    .toList();
        }
        return assignmentRule instanceof AssignmentRule.Contact ? contact(target) : List.of();
    }

    /** Nobody if several people have the name: whom the form means is not to be guessed. */
    private List<Person> contact(Target target) {
        TargetHeader targetHeader = life.content(target.id()).header();
        Optional<String> name = Optional.ofNullable(targetHeader.contactName()).map(String::strip);
        List<Person> called = name.stream()
                .flatMap(wanted -> directory.people().stream()
                        .filter(Person::enabled)
                        .filter(person -> person.displayName().equals(wanted)))
                .toList();
        return called.size() == 1 ? called : List.of();
    }
}
