package dev.mubiao.documents;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.UnitId;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.draft.DraftReplacement;
import dev.mubiao.targets.draft.TargetDrafts;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saves tables of a document as drafts of a unit that the person prepares targets of: all of them or none. */
@Service
@Transactional
public class DocumentImports {

    private final TargetDrafts drafts;
    private final DraftReplacement replacement;
    private final ImportCheck check;
    private final OpenDoubts open;
    private final ImportLock lock;
    private final ImportRecords records;
    private final ImportedForms forms;
    private final ImportedUnits importedUnits;
    private final Directory directory;
    private final CurrentActor actor;
    private final Clock clock;

    DocumentImports(
            TargetDrafts drafts,
            DraftReplacement replacement,
            ImportCheck check,
            OpenDoubts open,
            ImportLock lock,
            ImportRecords records,
            ImportedForms forms,
            ImportedUnits importedUnits,
            Directory directory,
            CurrentActor actor,
            Clock clock) {
        this.drafts = drafts;
        this.replacement = replacement;
        this.check = check;
        this.open = open;
        this.lock = lock;
        this.records = records;
        this.forms = forms;
        this.clock = clock;
        this.importedUnits = importedUnits;
        this.directory = directory;
        this.actor = actor;
    }

    /**
     * The draft that was made of a table.
     *
     * @param replaced whether it was there before
     * @param unitWritten the other unit that the table names, null if it names none
     */
    public record Imported(
            DocumentTable table,
            TargetId target,
            boolean replaced,
            UnitDecision unitDecision,
            @Nullable String unitWritten) {}

    /** Units that the person prepares targets of. */
    @Transactional(readOnly = true)
    public List<BudgetUnit> units() {
        Set<UnitId> own = actor.get().units(EnumSet.of(Role.PREPARER));
        return directory.units().stream()
                .filter(unit -> own.contains(unit.id()))
                .toList();
    }

    /** What to ask before the tables are saved for the unit, in their order. @throws Refusal NOT_FOUND */
    @Transactional(readOnly = true)
    public List<ImportDoubt> doubts(UnitId unit, List<DocumentTable> tables) {
        return check.doubts(actor.get(), directory.unit(unit), digested(tables));
    }

    /** What replacing the draft of the doubt by its table would change. @throws Refusal DENIED or NOT_FOUND */
    @Transactional(readOnly = true)
    public DraftReplacement.Preview preview(ImportDoubt doubt, @Nullable AmountReading amounts) {
        return open.preview(actor.get(), doubt, amounts);
    }

    /**
     * Saves the tables in one transaction, so that a document can be corrected and imported again as a whole. Those that
     * name another unit, and of which the person did not say that they belong to the unit all the same, cannot be
     * submitted until somebody does.
     *
     * @param confirmed what the person was asked and wants all the same
     * @return of the tables that were saved, in their order
     * @throws Refusal DENIED unless the person prepares targets of the unit, NOT_FOUND, CONFLICT with the doubts that
     *     are not confirmed or because a draft that is to be replaced was changed meanwhile or may not be edited, or why
     *     a table cannot be saved, naming it; nothing is saved then
     */
    public List<Imported> importAs(UnitId unit, List<DocumentTable> tables, ImportConfirmation confirmed) {
        Actor preparer = actor.get();
        if (!preparer.units(EnumSet.of(Role.PREPARER)).contains(unit)) {
            throw new Refusal(Refusal.Kind.DENIED, "directory.gate.denied.EDIT");
        }
        Replacements.requireKnownLines(tables, confirmed);
        List<DigestedTable> wanted = digested(tables.stream()
                .filter(table -> confirmed.of(table) != AgainDecision.Kind.SKIP)
                .toList());
        BudgetUnit owner = directory.unit(unit);
        lock.take(unit);
        List<ImportDoubt> doubts = check.doubts(preparer, owner, wanted);
        open.refuse(
                preparer,
                doubts.stream().filter(doubt -> !confirmed.answers(doubt)).toList(),
                confirmed.amounts());
        Map<Integer, EarlierDraft> replaced = Replacements.of(wanted, doubts, confirmed);
        return wanted.stream()
                .map(each -> each.with(check.meant(each.table(), confirmed.amounts())))
                .map(each -> save(preparer, owner, each, replaced, confirmed))
                .toList();
    }

    private static List<DigestedTable> digested(List<DocumentTable> tables) {
        return tables.stream().map(DigestedTable::of).toList();
    }

    private Imported save(
            Actor preparer,
            BudgetUnit unit,
            DigestedTable digested,
            Map<Integer, EarlierDraft> replaced,
            ImportConfirmation confirmed) {
        DocumentTable table = digested.table();
        EarlierDraft draft = replaced.get(table.firstLine());
        try {
            TargetId target = draft == null
                    ? drafts.create(preparer, unit.id(), forms.begin(unit, table.content()))
                    : replaced(preparer, draft, table, confirmed);
            ImportRecords.NamedUnit named = named(preparer, unit, table, target, confirmed);
            records.put(target, unit.id(), digested.digest(), preparer.displayName(), clock.instant(), named);
            return new Imported(table, target, draft != null, named.decision(), named.written());
        } catch (Refusal refusal) {
            throw refusal.kind() == Refusal.Kind.INVALID ? OpenDoubts.naming(table, refusal) : refusal;
        }
    }

    private ImportRecords.NamedUnit named(
            Actor preparer, BudgetUnit unit, DocumentTable table, TargetId target, ImportConfirmation confirmed) {
        Optional<String> other = check.otherUnit(unit, table);
        return other.isEmpty() && check.namedUnit(table).isPresent()
                ? ImportRecords.NamedUnit.OWN
                : importedUnits.named(
                        preparer,
                        target,
                        table.content().displayName(),
                        unit,
                        other.orElse(null),
                        confirmed.kinds().contains(ImportDoubt.Kind.UNIT));
    }

    private TargetId replaced(Actor preparer, EarlierDraft draft, DocumentTable table, ImportConfirmation confirmed) {
        AgainDecision decision = Objects.requireNonNull(confirmed.again().get(table.firstLine()));
        long seen = decision.seenVersion() == null ? draft.version() : decision.seenVersion();
        replacement.replace(preparer, draft.id(), seen, table.content());
        return draft.id();
    }
}
