package dev.mubiao.approval.assignment;

import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonId;
import dev.mubiao.engine.runtime.ProcessRuntime;
import dev.mubiao.worklist.Assignee;
import dev.mubiao.worklist.WorkItem;
import dev.mubiao.worklist.query.WorkItemQueries;
import dev.mubiao.worklist.rows.WorkItemRepository;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds and releases work of people who lost a role or whose account is closed. */
@Component
public class OrphanedTasks {

    private final WorkItemQueries table;
    private final WorkItemRepository rows;
    private final ProcessRuntime runs;
    private final TaskAssignments taskAssignments;
    private final Directory directory;

    OrphanedTasks(
            WorkItemQueries table,
            WorkItemRepository rows,
            ProcessRuntime runs,
            TaskAssignments taskAssignments,
            Directory directory) {
        this.table = table;
        this.rows = rows;
        this.runs = runs;
        this.taskAssignments = taskAssignments;
        this.directory = directory;
    }

    /** What waits for him in person, the earliest due first. */
    public List<WorkItem> personal(PersonId person) {
        return table.todo(Assignee.of(person));
    }

    /** What he claimed is to be claimed again; steps that nobody is left for are called anew. */
    public void toPiles(PersonId person, Set<Grant> lost) {
        for (Grant grant : lost) {
            Assignee pile = Assignee.of(grant);
            rows.claimedTasks(person, pile).forEach(id -> runs.task(id).ifPresent(runs::release));
            List<Person> left = directory.holders(grant.role(), pile.place());
            if (left.size() <= 1) {
                PersonId only = left.isEmpty() ? null : left.get(0).id();
                callAnew(pile, only);
            }
        }
    }

    /** @param only who alone is left, so that what he submitted himself needs somebody else; null if nobody is */
    private void callAnew(Assignee pile, @Nullable PersonId only) {
        rows.tasks(pile, only).forEach(id -> runs.task(id).ifPresent(taskAssignments::callAgain));
    }
}
