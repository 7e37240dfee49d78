package dev.mubiao.approval;

import dev.mubiao.approval.assignment.AssigneeResolver;
import dev.mubiao.approval.assignment.TaskAssignments;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.GrantsLost;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.engine.runtime.ProcessRuntime;
import dev.mubiao.worklist.Assignee;
import dev.mubiao.worklist.RolePool;
import dev.mubiao.worklist.WorkItem;
import dev.mubiao.worklist.query.WorkItems;
import dev.mubiao.worklist.rows.WorkItemRepository;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists what waits for people who lost a role or whose account is closed. What such a person had claimed goes back to
 * its role pool at once, and a pool that nobody is left for goes to the fallback of the step; what waits for him in
 * person has to be given to others one by one. His hand-over is open as long as such work is.
 */
@Service
public class HandOvers {

    private final WorkItems items;
    private final WorkItemRepository workItems;
    private final ProcessRuntime runtime;
    private final TaskAssignments taskAssignments;
    private final AssigneeResolver assigneeResolver;
    private final Directory directory;
    private final Gate gate;

    HandOvers(
            WorkItems items,
            WorkItemRepository workItems,
            ProcessRuntime runtime,
            TaskAssignments taskAssignments,
            AssigneeResolver assigneeResolver,
            Directory directory,
            Gate gate) {
        this.items = items;
        this.workItems = workItems;
        this.runtime = runtime;
        this.taskAssignments = taskAssignments;
        this.assigneeResolver = assigneeResolver;
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
                .map(person -> new HandOver(person, items.todo(Assignee.of(person.id()))))
                .filter(handOver -> !handOver.items().isEmpty())
                .toList();
    }

    /** What he claimed is to be claimed again; steps that nobody is left for are called anew. */
    @EventListener
    void on(GrantsLost event) {
        for (Grant grant : event.lost()) {
            RolePool pool = Assignee.of(grant);
            workItems
                    .claimedTasks(event.person(), pool)
                    .forEach(id -> runtime.task(id).ifPresent(runtime::release));
            List<Person> left = assigneeResolver.pool(pool, null);
            if (left.size() <= 1) {
                // What the only one who is left submitted himself needs somebody else.
                PersonId only = left.isEmpty() ? null : left.get(0).id();
                workItems.tasks(pool, only).forEach(id -> runtime.task(id).ifPresent(taskAssignments::assignAgain));
            }
        }
    }
}
