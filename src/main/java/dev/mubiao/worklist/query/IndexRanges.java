package dev.mubiao.worklist.query;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.UnitId;
import dev.mubiao.directory.access.AccessScope;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.worklist.Assignee;
import dev.mubiao.worklist.Box;
import dev.mubiao.worklist.WorkEntitlement;
import java.util.List;
import org.springframework.stereotype.Component;

/** Determines of which index ranges a reader's box consists. */
@Component
class IndexRanges {

    private static final int ONE_BY_ONE = 64;

    private final Gate gate;
    private final Directory directory;

    IndexRanges(Gate gate, Directory directory) {
        this.gate = gate;
        this.directory = directory;
    }

    List<IndexRange> of(Actor reader, Box box) {
        return switch (box) {
            case TODO -> WorkEntitlement.of(reader).stream().map(IndexRange::of).toList();
            // What ended before anybody of a role pool had claimed it is told to all of them.
            case DONE -> Assignee.allOf(reader).stream().map(IndexRange::of).toList();
            case STARTED, COPIED -> List.of(IndexRange.of(Assignee.of(reader.id())));
            case UNIT -> reached(gate.reach(reader, Permission.READ));
        };
    }

    private List<IndexRange> reached(AccessScope accessScope) {
        if (accessScope.everything()) {
            return List.of(IndexRange.everything());
        }
        if (accessScope.units().isEmpty()
                && accessScope.departments().isEmpty()
                && accessScope.offices().isEmpty()) {
            return List.of();
        }
        List<UnitId> units = directory.units().stream()
                .filter(accessScope::covers)
                .map(BudgetUnit::id)
                .toList();
        return units.size() <= ONE_BY_ONE ? units.stream().map(IndexRange::of).toList() : List.of(IndexRange.of(units));
    }
}
