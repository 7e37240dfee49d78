package dev.mubiao.approval.assignment;

import dev.mubiao.directory.PersonId;
import dev.mubiao.targets.Target;
import dev.mubiao.worklist.OpenWorkItem;
import dev.mubiao.worklist.rows.WorkItemRepository;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds for whom something of a target waits: whoever claimed it, or all who could do it. */
@Component
public class WaitingPeople {

    private final WorkItemRepository workItems;
    private final AssigneeResolver assigneeResolver;

    WaitingPeople(WorkItemRepository workItems, AssigneeResolver assigneeResolver) {
        this.workItems = workItems;
        this.assigneeResolver = assigneeResolver;
    }

    /** @param meant which of its open work items are asked about */
    public Set<PersonId> of(Target target, Predicate<OpenWorkItem> meant) {
        return workItems.openOf(target.id()).stream()
                .filter(meant)
                .flatMap(row -> row.claimedBy() == null
                        ? assigneeResolver.people(row.assignee(), target).stream()
                        : Stream.of(new PersonId(row.claimedBy())))
                .collect(Collectors.toUnmodifiableSet());
    }
}
