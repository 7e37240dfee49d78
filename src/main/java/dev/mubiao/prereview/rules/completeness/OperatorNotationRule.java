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
import dev.mubiao.targets.content.Operator;

/** PR-113: an operator that is none, or is written in a notation of its own. */
public final class OperatorNotationRule implements Rule {

    private static final String ODD = "≧≦⩾⩽》《";

    @Override
    public String id() {
        return "PR-113";
    }

    @Override
    public void check(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        IndicatorTable table = reviewedSheet.table();
        if (table == null) {
            return;
        }
        boolean column = table.has(IndicatorField.OPERATOR);
        for (ReviewedRow reviewedRow : reviewedSheet.named()) {
            String operator = Folding.bare(reviewedRow.indicator().stated().operatorRaw());
            if (column && reviewedRow.operator() == Operator.NONE && !operator.isEmpty()) {
                findingCollector.found("unknown", reviewedRow.spot(IndicatorField.OPERATOR), operator);
            } else if (column
                    && operator.isEmpty()
                    && reviewedRow.numeric()
                    && reviewedRow.operator() == Operator.NONE) {
                findingCollector.found("blank", reviewedRow.spot(IndicatorField.OPERATOR), reviewedRow.name());
            } else if (odd(operator) || (!column && odd(reviewedRow.value()))) {
                String sign = reviewedRow.operator().symbol();
                SheetLocation sheetLocation = reviewedRow.spot(column ? IndicatorField.OPERATOR : IndicatorField.VALUE);
                String right = column ? sign : sign + reviewedRow.value().substring(operator.length());
                findingCollector.fixable(
                        "variant",
                        sheetLocation,
                        FindingCollector.Fix.of("operator", sign, new CellEdit(sheetLocation.cell(), right)),
                        operator,
                        sign);
            }
        }
    }

    private static boolean odd(String text) {
        return !text.isEmpty() && (ODD.indexOf(text.charAt(0)) >= 0 || text.startsWith("\\") || text.startsWith("$"));
    }
}
