package dev.mubiao.workflow;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Gate;
import dev.mubiao.directory.Reach;
import dev.mubiao.directory.UnitId;
import dev.mubiao.directory.Verb;
import java.util.List;
import org.springframework.stereotype.Component;

/** Of which parts of the table a reader's box is made. */
@Component
class Branches {

    private static final int ONE_BY_ONE = 64;

    private final Gate gate;
    private final Directory directory;

    Branches(Gate gate, Directory directory) {
        this.gate = gate;
        this.directory = directory;
    }

    List<Branch> of(Actor reader, Box box) {
        return switch (box) {
            case TODO -> Standing.of(reader).stream().map(Branch::of).toList();
            // What ended before anybody of a pile had claimed it is told to all of them.
            case DONE ->
                Principal.keysOf(reader).stream()
                        .map(Principal::new)
                        .map(Branch::of)
                        .toList();
            case STARTED, COPIED -> List.of(Branch.of(Principal.of(reader.id())));
            case UNIT -> reached(gate.reach(reader, Verb.READ));
        };
    }

    private List<Branch> reached(Reach reach) {
        if (reach.everything()) {
            return List.of(Branch.everything());
        }
        if (reach.units().isEmpty()
                && reach.departments().isEmpty()
                && reach.offices().isEmpty()) {
            return List.of();
        }
        List<UnitId> units = directory.units().stream()
                .filter(reach::covers)
                .map(BudgetUnit::id)
                .toList();
        return units.size() <= ONE_BY_ONE ? units.stream().map(Branch::of).toList() : List.of(Branch.of(units));
    }
}
