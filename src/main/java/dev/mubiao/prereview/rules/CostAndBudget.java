package dev.mubiao.prereview.rules;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.LevelMeaning;
import java.math.BigDecimal;
import java.util.List;

/** PR-304: cost indicators, or the one amount among the outputs, are not the budget. */
final class CostAndBudget implements Rule {

    @Override
    public String id() {
        return "PR-304";
    }

    @Override
    public void check(Sheet sheet, Report report) {
        BigDecimal total = sheet.total();
        if (total == null || sheet.flat()) {
            return;
        }
        List<Row> costs = amounts(sheet, LevelMeaning.COST);
        BigDecimal sum = costs.stream().map(Row::yuan).reduce(BigDecimal.ZERO, (a, b) -> b == null ? a : a.add(b));
        boolean eachElse = sheet.named(LevelMeaning.COST).anyMatch(row -> row.money() && row.yuan() == null);
        if (!costs.isEmpty() && sum.compareTo(total) != 0 && !(eachElse && sum.compareTo(total) < 0)) {
            report.found(
                    sum.compareTo(total) > 0 ? "over" : "uncovered",
                    Row.spots(costs, IndicatorField.VALUE),
                    sheet.amount(sum),
                    sheet.amount(total));
        }
        List<Row> outputs = amounts(sheet, LevelMeaning.QUANTITY);
        if (outputs.size() == 1 && outputs.get(0).valueWords().isEmpty()) {
            BigDecimal output = outputs.get(0).yuan();
            if (output != null && output.compareTo(total) != 0) {
                report.found(
                        "output", Row.spots(outputs, IndicatorField.VALUE), sheet.amount(output), sheet.amount(total));
            }
        }
    }

    private static List<Row> amounts(Sheet sheet, LevelMeaning meaning) {
        return sheet.named(meaning).filter(row -> row.yuan() != null).toList();
    }
}
