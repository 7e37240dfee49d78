package dev.mubiao.prereview.rules;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.targets.CellEdit;
import dev.mubiao.targets.Operator;
import java.math.BigDecimal;

/** PR-402: a rate at or above 100 % that cannot be exceeded, or will not be reached. */
final class FullRates implements Rule {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Override
    public String id() {
        return "PR-402";
    }

    @Override
    public void check(Sheet sheet, Report report) {
        for (Row row : sheet.named()) {
            if (row.percent() && row.number().compareTo(WHOLE) >= 0) {
                check(sheet, row, report);
            }
        }
    }

    private static void check(Sheet sheet, Row row, Report report) {
        Lexicon words = sheet.words();
        Spot spot = new Spot(row.cell(IndicatorField.VALUE), row.shown());
        boolean dropping = words.in(WordList.COMPLAINT, row.name()) && words.in(WordList.REDUCE, row.name());
        if (words.in(WordList.SATISFACTION, row.text()) && row.kind() != null
                || words.ends(WordList.SATISFACTION, row.name())) {
            report.found("satisfaction", spot, row.name(), row.shown());
        } else if (dropping) {
            report.found("all-gone", spot, row.name(), row.shown());
        } else if (row.number().compareTo(WHOLE) > 0
                && words.ends(WordList.RATE, row.name())
                && !row.name().contains("增长")) {
            report.found("over", spot, row.name(), row.shown());
        } else if (row.operator() == Operator.GE) {
            IndicatorTable table = sheet.table();
            boolean column = table != null && table.has(IndicatorField.OPERATOR);
            CellEdit edit = column
                    ? new CellEdit(row.cell(IndicatorField.OPERATOR), "=")
                    : new CellEdit(row.cell(IndicatorField.VALUE), "=100%");
            report.fixable("at-least-all", spot, Report.Fix.of("operator", "=", edit), row.name(), row.shown());
        }
    }
}
