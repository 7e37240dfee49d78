package dev.mubiao.documents;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.platform.MessageText;
import dev.mubiao.platform.text.Abbreviation;
import dev.mubiao.platform.text.Folding;
import dev.mubiao.platform.text.ShownTime;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetFilter;
import dev.mubiao.targets.TargetQueries;
import dev.mubiao.targets.TargetStatus;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.parsing.ProjectNameNormalizer;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/**
 * Recognises the target that a table of a document was imported as before: by what the file says of itself, by the
 * same text, or by unit, form, year, and code or name.
 */
@Component
class EarlierImports {

    /** Targets of a unit, year and form that are looked through. */
    private static final int MOST_COMPARED = 2000;

    private static final int LONGEST_QUOTE = 60;
    private static final Set<TargetStatus> GIVEN_UP = EnumSet.of(TargetStatus.VOIDED, TargetStatus.NOT_PASSED);

    /** What can be replaced before what cannot, of several the one that was changed last. */
    private static final Comparator<Target> REPLACEABLE_FIRST = Comparator.comparing(
                    (Target target) -> target.status().editable())
            .thenComparing(Target::changedAt)
            .reversed();

    private final ImportRecords records;
    private final TargetQueries targets;

    EarlierImports(ImportRecords records, TargetQueries targets) {
        this.records = records;
        this.targets = targets;
    }

    /**
     * @param before tables of the document above it
     * @param known targets that were looked up already, by unit, form and year
     */
    Optional<ImportDoubt> doubt(
            Actor preparer,
            BudgetUnit unit,
            DigestedTable digested,
            List<DigestedTable> before,
            Map<TargetFilter, List<Target>> known) {
        TargetContent content = digested.table().content();
        List<Target> ofForm = known.computeIfAbsent(
                new TargetFilter(Set.of(), content.year(), unit.id(), content.formId(), null),
                filter -> targets.list(preparer, filter, PageRequest.of(0, MOST_COMPARED)).stream()
                        .filter(target -> !GIVEN_UP.contains(target.status()))
                        .sorted(REPLACEABLE_FIRST)
                        .toList());
        List<Target> ofKind = ofForm.stream()
                .filter(target -> target.kind() == content.kind())
                .toList();
        return exported(digested.table(), ofKind)
                .or(() -> imported(unit, digested, ofKind))
                .or(() -> same(digested.table(), ofKind))
                .or(() -> twice(digested, before));
    }

    private static Optional<ImportDoubt> exported(DocumentTable table, List<Target> known) {
        return known.stream()
                .filter(target -> target.id().equals(table.origin()))
                .findFirst()
                .map(target -> doubt(
                        table, target, "documents.import.doubt.exported", quoted(target.name()), target.changedBy()));
    }

    private Optional<ImportDoubt> imported(BudgetUnit unit, DigestedTable digested, List<Target> known) {
        return records.earlier(unit.id(), digested.digest()).stream()
                .flatMap(earlier -> known.stream()
                        .filter(target -> target.id().equals(earlier.target()))
                        .map(target -> doubt(
                                digested.table(),
                                target,
                                "documents.import.doubt.imported",
                                quoted(target.name()),
                                ShownTime.minute(earlier.at()),
                                earlier.by())))
                .findFirst();
    }

    private static Optional<ImportDoubt> same(DocumentTable table, List<Target> known) {
        return known.stream()
                .filter(target -> same(table.content(), target.projectCode().orElse(null), target.name()))
                .findFirst()
                .map(target ->
                        doubt(table, target, "documents.import.doubt.same", quoted(target.name()), target.changedBy()));
    }

    private static Optional<ImportDoubt> twice(DigestedTable digested, List<DigestedTable> before) {
        return before.stream()
                .filter(other -> other.digest().equals(digested.digest())
                        || same(digested.table().content(), other.table().content()))
                .findFirst()
                .map(other -> doubt(
                        digested.table(),
                        null,
                        "documents.import.doubt.twice",
                        other.table().index()));
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

    private static ImportDoubt doubt(DocumentTable table, @Nullable Target target, String key, Object... arguments) {
        return new ImportDoubt(
                table,
                ImportDoubt.Kind.DUPLICATE,
                new MessageText(key, List.of(arguments)),
                target == null ? null : EarlierDraft.of(target));
    }

    private static String quoted(String name) {
        return Abbreviation.quoted(name, LONGEST_QUOTE);
    }
}
