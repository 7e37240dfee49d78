package dev.mubiao.documents;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.UnitId;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.text.Abbreviation;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.draft.TargetDrafts;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saves tables of a document as drafts of a unit that the person prepares targets of: all of them or none. */
@Service
@Transactional
public class DocumentImports {

    private static final int LONGEST_QUOTE = 60;

    private final TargetDrafts drafts;
    private final Directory directory;
    private final CurrentActor actor;

    DocumentImports(TargetDrafts drafts, Directory directory, CurrentActor actor) {
        this.drafts = drafts;
        this.directory = directory;
        this.actor = actor;
    }

    /** The draft that was made of a table. */
    public record Imported(DocumentTable table, TargetId target) {}

    /** Units that the person prepares targets of. */
    @Transactional(readOnly = true)
    public List<BudgetUnit> units() {
        Set<UnitId> own = actor.get().units(EnumSet.of(Role.PREPARER));
        return directory.units().stream()
                .filter(unit -> own.contains(unit.id()))
                .toList();
    }

    /**
     * Saves the tables in one transaction, so that a document can be corrected and imported again as a whole.
     *
     * @throws Refusal DENIED unless the person prepares targets of the unit, NOT_FOUND, or why a table cannot be saved,
     *     naming it; nothing is saved then
     */
    public List<Imported> importAs(UnitId unit, List<DocumentTable> tables) {
        Actor preparer = actor.get();
        return tables.stream().map(table -> save(preparer, unit, table)).toList();
    }

    private Imported save(Actor preparer, UnitId unit, DocumentTable table) {
        try {
            return new Imported(table, drafts.create(preparer, unit, table.content()));
        } catch (Refusal refusal) {
            throw refusal.kind() == Refusal.Kind.INVALID ? naming(table, refusal) : refusal;
        }
    }

    private static Refusal naming(DocumentTable table, Refusal why) {
        Refusal named = new Refusal(
                why.kind(),
                "documents.import.refused",
                table.index(),
                Abbreviation.quoted(table.content().displayName(), LONGEST_QUOTE),
                Integer.toString(table.firstLine()),
                why.text());
        named.initCause(why);
        return named;
    }
}
