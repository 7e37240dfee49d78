package dev.mubiao.documents;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.UnitId;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.platform.MessageText;
import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.text.Abbreviation;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.draft.TargetDrafts;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saves tables of a document as drafts of a unit that the person prepares targets of: all of them or none. */
@Service
@Transactional
public class DocumentImports {

    private static final int LONGEST_QUOTE = 60;

    /** Doubts that a message lists. */
    private static final int MOST_NAMED = 10;

    private final TargetDrafts drafts;
    private final ImportCheck check;
    private final ImportRecords records;
    private final Directory directory;
    private final CurrentActor actor;
    private final Clock clock;

    DocumentImports(
            TargetDrafts drafts,
            ImportCheck check,
            ImportRecords records,
            Directory directory,
            CurrentActor actor,
            Clock clock) {
        this.drafts = drafts;
        this.check = check;
        this.records = records;
        this.clock = clock;
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

    /** What to ask before the tables are saved for the unit, in their order. @throws Refusal NOT_FOUND */
    @Transactional(readOnly = true)
    public List<ImportDoubt> doubts(UnitId unit, List<DocumentTable> tables) {
        return check.doubts(actor.get(), directory.unit(unit), digested(tables));
    }

    /**
     * Saves the tables in one transaction, so that a document can be corrected and imported again as a whole.
     *
     * @param confirmed what the person was asked and wants all the same
     * @throws Refusal DENIED unless the person prepares targets of the unit, NOT_FOUND, CONFLICT with the doubts that
     *     are not confirmed, or why a table cannot be saved, naming it; nothing is saved then
     */
    public List<Imported> importAs(UnitId unit, List<DocumentTable> tables, ImportConfirmation confirmed) {
        Actor preparer = actor.get();
        if (!preparer.units(EnumSet.of(Role.PREPARER)).contains(unit)) {
            throw new Refusal(Refusal.Kind.DENIED, "directory.gate.denied.EDIT");
        }
        List<DigestedTable> digested = digested(tables);
        refuseDoubts(check.doubts(preparer, directory.unit(unit), digested).stream()
                .filter(doubt -> !confirmed.answers(doubt))
                .toList());
        boolean convert = confirmed.amounts() == AmountReading.DOCUMENT;
        return digested.stream()
                .map(each -> save(preparer, unit, convert ? each.with(converted(each.table())) : each))
                .toList();
    }

    private static List<DigestedTable> digested(List<DocumentTable> tables) {
        return tables.stream().map(DigestedTable::of).toList();
    }

    private static void refuseDoubts(List<ImportDoubt> open) {
        if (open.isEmpty()) {
            return;
        }
        MessageText text = named(open.get(0));
        for (ImportDoubt doubt : open.subList(1, Math.min(open.size(), MOST_NAMED))) {
            text = new MessageText("documents.import.doubt.further", List.of(text, named(doubt)));
        }
        String confirm = open.stream()
                .map(ImportDoubt::kind)
                .filter(kind -> kind != ImportDoubt.Kind.MONEY)
                .distinct()
                .sorted()
                .map(ImportDoubt.Kind::word)
                .collect(Collectors.joining(","));
        boolean money = open.stream().anyMatch(doubt -> doubt.kind() == ImportDoubt.Kind.MONEY);
        String key = confirm.isEmpty() ? ".money" : money ? ".both" : "";
        throw new Refusal(Refusal.Kind.CONFLICT, "documents.import.doubts" + key, open.size(), text, confirm);
    }

    private static MessageText named(ImportDoubt doubt) {
        return new MessageText(
                "documents.import.doubt.of",
                List.of(
                        doubt.table().index(),
                        Abbreviation.quoted(doubt.table().content().displayName(), LONGEST_QUOTE),
                        doubt.text()));
    }

    /** With the amounts in the unit of the form, if the document says another one. */
    private DocumentTable converted(DocumentTable table) {
        TargetContent content = table.content();
        return check.stated(table)
                .map(stated -> table.with(content.withFunding(stated.convert(
                        content.funding(), check.variant(content).orElseThrow().moneyUnit()))))
                .orElse(table);
    }

    private Imported save(Actor preparer, UnitId unit, DigestedTable digested) {
        DocumentTable table = digested.table();
        try {
            TargetId target = drafts.create(preparer, unit, table.content());
            records.add(target, unit, digested.digest(), preparer.displayName(), clock.instant());
            return new Imported(table, target);
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
