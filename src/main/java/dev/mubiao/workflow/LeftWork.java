package dev.mubiao.workflow;

import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.UserId;
import dev.mubiao.workflow.engine.ProcessRuns;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Work that waits for somebody who is gone, or has a role no more. */
@Component
class LeftWork {

    private final WorkItemTable table;
    private final WorkItemRows rows;
    private final ProcessRuns runs;
    private final Signings signings;
    private final Directory directory;

    LeftWork(WorkItemTable table, WorkItemRows rows, ProcessRuns runs, Signings signings, Directory directory) {
        this.table = table;
        this.rows = rows;
        this.runs = runs;
        this.signings = signings;
        this.directory = directory;
    }

    /** What waits for him in person, the earliest due first. */
    List<WorkItem> personal(UserId person) {
        return table.todo(Principal.of(person));
    }

    /** What he claimed is to be claimed again; steps that nobody is left for are called anew. */
    void toPiles(UserId person, Set<Grant> lost) {
        for (Grant grant : lost) {
            Principal pile = Principal.of(grant);
            rows.claimedTasks(person, pile).forEach(id -> runs.task(id).ifPresent(runs::release));
            List<Person> left = directory.holders(grant.role(), pile.place());
            if (left.size() <= 1) {
                UserId only = left.isEmpty() ? null : left.get(0).id();
                callAnew(pile, only);
            }
        }
    }

    /** @param only who alone is left, so that what he submitted himself needs somebody else; null if nobody is */
    private void callAnew(Principal pile, @Nullable UserId only) {
        rows.tasks(pile, only).forEach(id -> runs.task(id).ifPresent(signings::callAgain));
    }
}
