package dev.mubiao.documents;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.UnitId;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.draft.TargetDrafts;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Saves tables of a document as drafts of the preparer's unit, each by itself, so that one that is refused does not
 * stop the others.
 */
@Component
public class DocumentImports {

    private final TargetDrafts drafts;
    private final Directory directory;
    private final CurrentActor actor;

    public DocumentImports(TargetDrafts drafts, Directory directory, CurrentActor actor) {
        this.drafts = drafts;
        this.directory = directory;
        this.actor = actor;
    }

    /** What became of a table; one of target and refusal is there. */
    public record Imported(
            DocumentTable table,
            @Nullable TargetId target,
            @Nullable Refusal refusal) {}

    /** Units that the person prepares targets of. */
    public List<BudgetUnit> units() {
        Set<UnitId> own = actor.get().units(EnumSet.of(Role.PREPARER));
        return directory.units().stream()
                .filter(unit -> own.contains(unit.id()))
                .toList();
    }

    public List<Imported> save(UnitId unit, List<DocumentTable> tables) {
        Actor preparer = actor.get();
        return tables.stream().map(table -> save(preparer, unit, table)).toList();
    }

    private Imported save(Actor preparer, UnitId unit, DocumentTable table) {
        try {
            return new Imported(table, drafts.create(preparer, unit, table.content()), null);
        } catch (Refusal refusal) {
            return new Imported(table, null, refusal);
        }
    }
}
