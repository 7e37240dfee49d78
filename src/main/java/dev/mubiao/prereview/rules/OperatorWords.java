package dev.mubiao.prereview.rules;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.targets.CellEdit;
import dev.mubiao.targets.Operator;

/** PR-113: a comparison that is none, or is written in a sign of its own. */
final class OperatorWords implements Rule {

    private static final String ODD = "≧≦⩾⩽》《";

    @Override
    public String id() {
        return "PR-113";
    }

    @Override
    public void check(Sheet sheet, Report report) {
        IndicatorTable table = sheet.table();
        if (table == null) {
            return;
        }
        boolean column = table.has(IndicatorField.OPERATOR);
        for (Row row : sheet.named()) {
            String operator = Texts.bare(row.indicator().operatorRaw());
            if (column && row.operator() == Operator.NONE && !operator.isEmpty()) {
                report.found("unknown", row.spot(IndicatorField.OPERATOR), operator);
            } else if (column && operator.isEmpty() && row.numeric() && row.operator() == Operator.NONE) {
                report.found("blank", row.spot(IndicatorField.OPERATOR), row.name());
            } else if (odd(operator) || (!column && odd(row.value()))) {
                String sign = row.operator().symbol();
                Spot spot = row.spot(column ? IndicatorField.OPERATOR : IndicatorField.VALUE);
                String right = column ? sign : sign + row.value().substring(operator.length());
                report.fixable(
                        "variant",
                        spot,
                        Report.Fix.of("operator", sign, new CellEdit(spot.cell(), right)),
                        operator,
                        sign);
            }
        }
    }

    private static boolean odd(String text) {
        return !text.isEmpty() && (ODD.indexOf(text.charAt(0)) >= 0 || text.startsWith("\\") || text.startsWith("$"));
    }
}
