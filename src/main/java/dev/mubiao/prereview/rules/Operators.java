package dev.mubiao.prereview.rules;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.targets.Operator;

/** PR-108: a number says neither that it is a floor nor that it is a cap. */
final class Operators implements Rule {

    @Override
    public String id() {
        return "PR-108";
    }

    @Override
    public void check(Sheet sheet, Report report) {
        IndicatorTable table = sheet.table();
        for (Row row : sheet.named()) {
            if (table != null
                    && row.numeric()
                    && row.operator() == Operator.NONE
                    && !row.value().isEmpty()
                    && Character.isDigit(row.value().charAt(0))) {
                boolean column = table.has(IndicatorField.OPERATOR);
                report.found(
                        column ? "column" : "inside",
                        row.spot(column ? IndicatorField.OPERATOR : IndicatorField.VALUE),
                        row.value(),
                        row.name());
            }
        }
    }
}
