package dev.mubiao.prereview.rules.feasibility;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.prereview.language.Lexicon;
import dev.mubiao.prereview.language.WordList;
import dev.mubiao.prereview.model.FindingCollector;
import dev.mubiao.prereview.model.ReviewedRow;
import dev.mubiao.prereview.model.ReviewedSheet;
import dev.mubiao.prereview.model.Rule;
import dev.mubiao.prereview.model.SheetLocation;
import dev.mubiao.targets.content.CellEdit;
import dev.mubiao.targets.content.Operator;
import java.math.BigDecimal;
import java.util.List;

/** PR-402: a rate at or above 100 % that cannot be exceeded, or will not be reached. */
public final class FullRateRule implements Rule {

    /** Nothing is in use all the time. */
    private static final List<String> IN_USE = List.of("使用率", "利用率", "入住率", "上座率", "出租率", "开放率");

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Override
    public String id() {
        return "PR-402";
    }

    @Override
    public void check(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        for (ReviewedRow reviewedRow : reviewedSheet.named()) {
            if (reviewedRow.percent() && reviewedRow.number().compareTo(WHOLE) >= 0) {
                check(reviewedSheet, reviewedRow, findingCollector);
            }
        }
    }

    private static void check(ReviewedSheet reviewedSheet, ReviewedRow reviewedRow, FindingCollector findingCollector) {
        Lexicon words = reviewedSheet.words();
        SheetLocation sheetLocation = new SheetLocation(reviewedRow.cell(IndicatorField.VALUE), reviewedRow.shown());
        boolean dropping =
                words.in(WordList.COMPLAINT, reviewedRow.name()) && words.in(WordList.REDUCE, reviewedRow.name());
        if (words.in(WordList.SATISFACTION, reviewedRow.text()) && reviewedRow.kind() != null
                || words.ends(WordList.SATISFACTION, reviewedRow.name())) {
            findingCollector.found("satisfaction", sheetLocation, reviewedRow.name(), reviewedRow.shown());
        } else if (dropping) {
            findingCollector.found("all-gone", sheetLocation, reviewedRow.name(), reviewedRow.shown());
        } else if (IN_USE.stream().anyMatch(reviewedRow.name()::endsWith)) {
            findingCollector.found("in-use", sheetLocation, reviewedRow.name(), reviewedRow.shown());
        } else if (reviewedRow.number().compareTo(WHOLE) > 0
                && words.ends(WordList.RATE, reviewedRow.name())
                && !reviewedRow.name().contains("增长")) {
            findingCollector.found("over", sheetLocation, reviewedRow.name(), reviewedRow.shown());
        } else if (reviewedRow.operator() == Operator.GE) {
            IndicatorTable table = reviewedSheet.table();
            boolean column = table != null && table.has(IndicatorField.OPERATOR);
            CellEdit edit = column
                    ? new CellEdit(reviewedRow.cell(IndicatorField.OPERATOR), "=")
                    : new CellEdit(reviewedRow.cell(IndicatorField.VALUE), "=100%");
            findingCollector.fixable(
                    "at-least-all",
                    sheetLocation,
                    FindingCollector.Fix.of("operator", "=", edit),
                    reviewedRow.name(),
                    reviewedRow.shown());
        }
    }
}
