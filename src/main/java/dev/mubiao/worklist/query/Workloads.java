package dev.mubiao.worklist.query;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.access.AccessScope;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.platform.Refusal;
import dev.mubiao.worklist.Assignee;
import dev.mubiao.worklist.WorkItem;
import dev.mubiao.worklist.Workload;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what waits in the units and offices that a user supervises, by person and by role pool; needed to show and
 * share out the load.
 */
@Service
@Transactional(readOnly = true)
public class Workloads {

    private final WorkloadTable table;
    private final Gate gate;
    private final Directory directory;
    private final AssigneeNames names;

    Workloads(WorkloadTable table, Gate gate, Directory directory, AssigneeNames names) {
        this.table = table;
        this.gate = gate;
        this.directory = directory;
        this.names = names;
    }

    /** The most overdue first. @throws Refusal DENIED to whoever watches over nothing */
    public List<Workload> of(Actor supervisor) {
        return table.loads(scope(supervisor)).stream().map(this::workload).toList();
    }

    /** A part of what waits at one of them, the earliest due first. @throws Refusal DENIED */
    public List<WorkItem> tasks(Actor supervisor, Assignee assignee, int offset, int limit) {
        return table.tasks(scope(supervisor), assignee, offset, limit);
    }

    /** @throws Refusal DENIED to whoever watches over nothing */
    public void requireSupervisor(Actor supervisor) {
        scope(supervisor);
    }

    private WorkloadTable.Scope scope(Actor supervisor) {
        AccessScope accessScope = gate.reach(supervisor, Permission.SUPERVISE);
        if (!accessScope.everything()
                && accessScope.units().isEmpty()
                && accessScope.offices().isEmpty()) {
            throw new Refusal(Refusal.Kind.DENIED, "directory.gate.denied." + Permission.SUPERVISE);
        }
        List<UUID> units = accessScope.everything()
                ? List.of()
                : directory.units().stream()
                        .filter(accessScope::covers)
                        .map(BudgetUnit::id)
                        .map(id -> id.value())
                        .toList();
        return new WorkloadTable.Scope(accessScope.everything(), units);
    }

    private Workload workload(WorkloadTable.Load load) {
        return new Workload(load.assignee(), names.of(load.assignee()), load.open(), load.overdue(), load.oldest());
    }
}
