package dev.mubiao.documents.recognition;

import dev.mubiao.documents.recognition.rows.CellTextCleaner;
import dev.mubiao.documents.recognition.rows.DocumentRow;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.platform.BudgetYear;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the budget year in a table's title or in the lines below it. */
final class BudgetYearDetector {

    private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})年");
    private static final Pattern LINE = Pattern.compile("[(]?20[0-9]{2}年度?[)]?");
    private static final int LINES_BELOW = 6;
    private static final int LONGEST_LINE = 40;

    private BudgetYearDetector() {}

    static Optional<BudgetYear> in(String text) {
        Matcher matcher = YEAR.matcher(CellTextCleaner.bare(text));
        return matcher.find() ? Optional.of(new BudgetYear(Integer.parseInt(matcher.group(1)))) : Optional.empty();
    }

    /** The year in the title, unless a project's name is part of it, or in a short line right below it. */
    static Optional<BudgetYear> in(DocumentSegment documentSegment, FormVariant variant) {
        Optional<BudgetYear> titled =
                variant.title().contains("{name}") ? Optional.empty() : in(documentSegment.title());
        return titled.or(() -> below(documentSegment));
    }

    /**
     * The year that headings above the segment name, for tables that do not name theirs. Tables of other forms say
     * nothing about it.
     */
    static Optional<BudgetYear> above(
            List<DocumentSegment> segments,
            DocumentSegment documentSegment,
            FormDefinition form,
            List<FormDefinition> all) {
        List<DocumentSegment> before = segments.subList(0, segments.indexOf(documentSegment)).stream()
                .filter(each -> of(form, each) || all.stream().noneMatch(other -> of(other, each)))
                .toList();
        // The year of a table of another kind is its own, and only a last resort.
        return Stream.concat(
                        before.stream()
                                .filter(each -> of(form, each) || each.title().isEmpty() || !each.tabular()),
                        before.stream())
                .map(each -> form.variants().stream()
                        .filter(variant -> DocumentSegmenter.titled(variant, each.title()))
                        .findFirst()
                        .map(variant -> in(each, variant))
                        .orElseGet(() -> in(each.title()).or(() -> below(each))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The year of a line that says nothing else. */
    static Optional<BudgetYear> alone(DocumentRow row) {
        return row.filled().size() == 1
                        && LINE.matcher(CellTextCleaner.bare(row.words())).matches()
                ? in(row.words())
                : Optional.empty();
    }

    private static boolean of(FormDefinition form, DocumentSegment documentSegment) {
        return form.variants().stream().anyMatch(variant -> DocumentSegmenter.titled(variant, documentSegment.title()));
    }

    private static Optional<BudgetYear> below(DocumentSegment documentSegment) {
        return documentSegment.rows().stream()
                .limit(LINES_BELOW)
                .filter(row -> row.filled().size() == 1 && row.words().length() <= LONGEST_LINE)
                .map(row -> in(row.words()))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
