package dev.mubiao.documents;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.Directory;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.platform.MessageText;
import dev.mubiao.platform.text.Abbreviation;
import dev.mubiao.platform.text.Cleaning;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetFilter;
import dev.mubiao.targets.content.TargetContent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Looks for what a person would want to be asked about before tables of a document become drafts: the unit has them
 * already, they are another unit's, or their amounts are in another unit of money than the form prints.
 */
@Component
class ImportCheck {

    private static final int LONGEST_QUOTE = 60;

    private final EarlierImports earlier;
    private final Directory directory;
    private final Forms forms;

    ImportCheck(EarlierImports earlier, Directory directory, Forms forms) {
        this.earlier = earlier;
        this.directory = directory;
        this.forms = forms;
    }

    /** In the order of the tables. */
    List<ImportDoubt> doubts(Actor preparer, BudgetUnit unit, List<DigestedTable> tables) {
        List<ImportDoubt> doubts = new ArrayList<>();
        Map<TargetFilter, List<Target>> known = new HashMap<>();
        for (int i = 0; i < tables.size(); i++) {
            DigestedTable digested = tables.get(i);
            earlier.doubt(preparer, unit, digested, tables.subList(0, i), known).ifPresent(doubts::add);
            unitDoubt(unit, digested.table()).ifPresent(doubts::add);
            otherMoney(digested.table()).ifPresent(doubts::add);
        }
        return doubts;
    }

    /** The unit of money that the table says, if its form has another one and amounts do not name theirs. */
    Optional<StatedMoneyUnit> stated(DocumentTable table) {
        return StatedMoneyUnit.in(table.lines())
                .filter(stated -> variant(table.content())
                        .filter(variant -> !stated.is(variant.moneyUnit())
                                && !stated.convert(table.content().funding(), variant.moneyUnit())
                                        .equals(table.content().funding()))
                        .isPresent());
    }

    /** With the amounts in the unit of the form, if the document says another one and that is how they are meant. */
    DocumentTable meant(DocumentTable table, @Nullable AmountReading amounts) {
        if (amounts != AmountReading.DOCUMENT) {
            return table;
        }
        TargetContent content = table.content();
        return stated(table)
                .map(stated -> table.with(content.withFunding(stated.convert(
                        content.funding(), variant(content).orElseThrow().moneyUnit()))))
                .orElse(table);
    }

    Optional<FormVariant> variant(TargetContent content) {
        return forms.find(content.form());
    }

    /** The unit that the table names. */
    Optional<String> namedUnit(DocumentTable table) {
        TargetContent content = table.content();
        return Stream.of(
                        content.header().units().reporting(),
                        content.header().units().implementing())
                .map(Cleaning::typed)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The other unit that the table names; empty if it names the unit or none. */
    Optional<String> otherUnit(BudgetUnit unit, DocumentTable table) {
        return namedUnit(table)
                .filter(named -> !UnitNames.mayBe(named, unit))
                .map(named -> directory.units().stream()
                        .filter(each -> UnitNames.is(named, each))
                        .map(BudgetUnit::name)
                        .findFirst()
                        .orElse(named));
    }

    private Optional<ImportDoubt> unitDoubt(BudgetUnit unit, DocumentTable table) {
        return otherUnit(unit, table)
                .map(other -> new ImportDoubt(
                        table,
                        ImportDoubt.Kind.UNIT,
                        text("documents.import.doubt.unit", quoted(other), quoted(unit.name())),
                        null));
    }

    private Optional<ImportDoubt> otherMoney(DocumentTable table) {
        Function<StatedMoneyUnit, ImportDoubt> doubt = stated -> new ImportDoubt(
                table,
                ImportDoubt.Kind.MONEY,
                text(
                        "documents.import.doubt.money",
                        stated.label(),
                        variant(table.content()).orElseThrow().moneyUnit().label()),
                null);
        return stated(table).map(doubt);
    }

    private static String quoted(String name) {
        return Abbreviation.quoted(name, LONGEST_QUOTE);
    }

    private static MessageText text(String key, Object... arguments) {
        return new MessageText(key, List.of(arguments));
    }
}
