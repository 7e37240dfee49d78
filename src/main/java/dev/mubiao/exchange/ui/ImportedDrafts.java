package dev.mubiao.exchange.ui;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.CurrentActor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.UnitId;
import dev.mubiao.exchange.ReadTable;
import dev.mubiao.shared.Refusal;
import dev.mubiao.targets.TargetDrafts;
import dev.mubiao.targets.TargetId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Saves what was read as drafts of the preparer's unit, each by itself. */
@Component
class ImportedDrafts {

    private final TargetDrafts drafts;
    private final Directory directory;
    private final CurrentActor actor;

    ImportedDrafts(TargetDrafts drafts, Directory directory, CurrentActor actor) {
        this.drafts = drafts;
        this.directory = directory;
        this.actor = actor;
    }

    /** What became of a table; one of target and refusal is there. */
    record Imported(
            ReadTable table,
            @Nullable TargetId target,
            @Nullable Refusal refusal) {}

    /** Units that the person prepares targets of. */
    List<BudgetUnit> units() {
        Set<UnitId> own = actor.get().units(EnumSet.of(Role.PREPARER));
        return directory.units().stream()
                .filter(unit -> own.contains(unit.id()))
                .toList();
    }

    List<Imported> save(UnitId unit, List<ReadTable> tables) {
        Actor preparer = actor.get();
        return tables.stream().map(table -> save(preparer, unit, table)).toList();
    }

    private Imported save(Actor preparer, UnitId unit, ReadTable table) {
        try {
            return new Imported(table, drafts.create(preparer, unit, table.content()), null);
        } catch (Refusal refusal) {
            return new Imported(table, null, refusal);
        }
    }
}
