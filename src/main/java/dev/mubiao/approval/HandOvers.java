package dev.mubiao.approval;

import dev.mubiao.approval.assignment.OrphanedTasks;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.GrantsLost;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.worklist.WorkItem;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What waits for people who lost a role or whose account is closed. What such a person had claimed goes back to its
 * role pool at once, and a pool that nobody is left for goes to the fallback of the step; what waits for him in
 * person has to be given to others one by one. His hand-over is open as long as such work is.
 */
@Service
public class HandOvers {

    private final OrphanedTasks left;
    private final Directory directory;
    private final Gate gate;

    HandOvers(OrphanedTasks left, Directory directory, Gate gate) {
        this.left = left;
        this.directory = directory;
        this.gate = gate;
    }

    /** @param items what waits for him, the earliest due first */
    public record HandOver(Person person, List<WorkItem> items) {}

    /** The hand-overs that are not complete, by log-in name. @throws dev.mubiao.platform.Refusal DENIED */
    @Transactional(readOnly = true)
    public List<HandOver> open(Actor by) {
        gate.check(by, Permission.ADMINISTER);
        Map<PersonId, Person> gone = directory.people().stream()
                .filter(person -> !person.enabled())
                .collect(Collectors.toMap(Person::id, Function.identity()));
        return gone.values().stream()
                .sorted(Comparator.comparing(Person::loginName))
                .map(person -> new HandOver(person, left.personal(person.id())))
                .filter(handOver -> !handOver.items().isEmpty())
                .toList();
    }

    @EventListener
    void on(GrantsLost event) {
        left.toPiles(event.person(), event.lost());
    }
}
