package dev.mubiao.prereview.rules.completeness;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.platform.text.Folding;
import dev.mubiao.prereview.model.FindingCollector;
import dev.mubiao.prereview.model.ReviewedRow;
import dev.mubiao.prereview.model.ReviewedSheet;
import dev.mubiao.prereview.model.Rule;
import dev.mubiao.prereview.model.SheetLocation;
import dev.mubiao.targets.content.CellEdit;

/** PR-114: the value cell holds more than the value. */
public final class MixedValueRule implements Rule {

    private static final String SIGNS = "≥≤=><";

    @Override
    public String id() {
        return "PR-114";
    }

    @Override
    public void check(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        IndicatorTable table = reviewedSheet.table();
        if (table == null) {
            return;
        }
        for (ReviewedRow reviewedRow : reviewedSheet.named()) {
            if (!reviewedRow.numeric()) {
                continue;
            }
            SheetLocation sheetLocation = reviewedRow.spot(IndicatorField.VALUE);
            String inside = Folding.bare(reviewedRow.indicator().value().unit());
            String operator = Folding.bare(reviewedRow.indicator().stated().operatorRaw());
            boolean operatorTwice = table.has(IndicatorField.OPERATOR)
                    && !operator.isEmpty()
                    && SIGNS.indexOf(reviewedRow.value().charAt(0)) >= 0;
            if (operatorTwice) {
                findingCollector.found("operator-twice", sheetLocation, reviewedRow.value(), operator);
            } else if (!reviewedRow.valueWords().isEmpty()) {
                findingCollector.found("words", sheetLocation, reviewedRow.value());
            } else if (table.has(IndicatorField.UNIT) && !inside.isEmpty()) {
                split(reviewedRow, sheetLocation, inside, findingCollector);
            }
        }
    }

    private static void split(
            ReviewedRow reviewedRow, SheetLocation sheetLocation, String inside, FindingCollector findingCollector) {
        String number = reviewedRow.number().stripTrailingZeros().toPlainString();
        boolean twice =
                !Folding.bare(reviewedRow.indicator().stated().unitRaw()).isEmpty();
        FindingCollector.Fix fix = FindingCollector.Fix.of(
                "split",
                number + " | " + inside,
                new CellEdit(sheetLocation.cell(), number),
                new CellEdit(reviewedRow.cell(IndicatorField.UNIT), twice ? reviewedRow.unit() : inside));
        findingCollector.fixable(twice ? "unit-twice" : "unit-inside", sheetLocation, fix, reviewedRow.value(), inside);
    }
}
