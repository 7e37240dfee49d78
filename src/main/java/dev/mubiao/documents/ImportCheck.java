package dev.mubiao.documents;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.Directory;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.platform.MessageText;
import dev.mubiao.platform.text.Abbreviation;
import dev.mubiao.platform.text.Cleaning;
import dev.mubiao.platform.text.Folding;
import dev.mubiao.platform.text.ShownTime;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetFilter;
import dev.mubiao.targets.TargetQueries;
import dev.mubiao.targets.TargetStatus;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.parsing.ProjectNameNormalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/**
 * Looks for what a person would want to be asked about before tables of a document become drafts: the unit has them
 * already, they are another unit's, or their amounts are in another unit of money than the form prints.
 */
@Component
class ImportCheck {

    /** Targets of a unit, year and form that are looked through. */
    private static final int MOST_COMPARED = 2000;

    private static final int LONGEST_QUOTE = 60;
    private static final Set<TargetStatus> GIVEN_UP = EnumSet.of(TargetStatus.VOIDED, TargetStatus.NOT_PASSED);

    private final ImportRecords records;
    private final TargetQueries targets;
    private final Directory directory;
    private final Forms forms;

    ImportCheck(ImportRecords records, TargetQueries targets, Directory directory, Forms forms) {
        this.records = records;
        this.targets = targets;
        this.directory = directory;
        this.forms = forms;
    }

    /** In the order of the tables. */
    List<ImportDoubt> doubts(Actor preparer, BudgetUnit unit, List<DigestedTable> tables) {
        List<ImportDoubt> doubts = new ArrayList<>();
        Map<TargetFilter, List<Target>> known = new HashMap<>();
        for (int i = 0; i < tables.size(); i++) {
            DigestedTable digested = tables.get(i);
            duplicate(preparer, unit, digested, tables.subList(0, i), known).ifPresent(doubts::add);
            otherUnit(unit, digested.table()).ifPresent(doubts::add);
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

    Optional<FormVariant> variant(TargetContent content) {
        return forms.find(content.formId(), content.kind());
    }

    private Optional<ImportDoubt> duplicate(
            Actor preparer,
            BudgetUnit unit,
            DigestedTable digested,
            List<DigestedTable> before,
            Map<TargetFilter, List<Target>> known) {
        DocumentTable table = digested.table();
        TargetContent content = table.content();
        List<Target> ofForm = known.computeIfAbsent(
                new TargetFilter(Set.of(), content.year(), unit.id(), content.formId(), null),
                filter -> targets.list(preparer, filter, PageRequest.of(0, MOST_COMPARED)).stream()
                        .filter(target -> !GIVEN_UP.contains(target.status()))
                        .toList());
        return records.earlier(unit.id(), digested.digest())
                .flatMap(earlier -> ofForm.stream()
                        .filter(target -> target.id().equals(earlier.target()))
                        .findFirst()
                        .map(target -> new ImportDoubt(
                                table,
                                ImportDoubt.Kind.DUPLICATE,
                                text(
                                        "documents.import.doubt.imported",
                                        quoted(target.name()),
                                        ShownTime.minute(earlier.at()),
                                        earlier.by()),
                                target.id())))
                .or(() -> ofForm.stream()
                        .filter(target -> target.kind() == content.kind()
                                && same(content, target.projectCode().orElse(null), target.name()))
                        .findFirst()
                        .map(target -> new ImportDoubt(
                                table,
                                ImportDoubt.Kind.DUPLICATE,
                                text("documents.import.doubt.same", quoted(target.name()), target.changedBy()),
                                target.id())))
                .or(() -> before.stream()
                        .filter(other -> other.digest().equals(digested.digest())
                                || same(content, other.table().content()))
                        .findFirst()
                        .map(other -> new ImportDoubt(
                                table,
                                ImportDoubt.Kind.DUPLICATE,
                                text(
                                        "documents.import.doubt.twice",
                                        other.table().index()),
                                null)));
    }

    private static boolean same(TargetContent one, TargetContent other) {
        return one.formId().equals(other.formId())
                && one.kind() == other.kind()
                && Objects.equals(one.year(), other.year())
                && same(one, other.header().project().code(), other.displayName());
    }

    /** By the code, if both have one, or else by the name. */
    private static boolean same(TargetContent content, @Nullable String code, String name) {
        String own = Folding.bare(content.header().project().code());
        String other = Folding.bare(code);
        return !own.isEmpty() && !other.isEmpty()
                ? own.equalsIgnoreCase(other)
                : ProjectNameNormalizer.same(content.displayName(), name);
    }

    private Optional<ImportDoubt> otherUnit(BudgetUnit unit, DocumentTable table) {
        TargetContent content = table.content();
        String named = Stream.of(
                        content.header().units().reporting(),
                        content.header().units().implementing())
                .map(Cleaning::typed)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (named == null || UnitNames.mayBe(named, unit)) {
            return Optional.empty();
        }
        String other = directory.units().stream()
                .filter(each -> UnitNames.is(named, each))
                .map(BudgetUnit::name)
                .findFirst()
                .orElse(named);
        return Optional.of(new ImportDoubt(
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
