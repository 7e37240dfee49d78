package dev.mubiao.prereview.rules;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.LevelMeaning;
import java.math.BigDecimal;
import java.util.List;

/** PR-204: filed under cost, but there is no amount and no unit cost. */
final class NoCost implements Rule {

    @Override
    public String id() {
        return "PR-204";
    }

    @Override
    public void check(Sheet sheet, Report report) {
        List<Row> costs = sheet.named(LevelMeaning.COST)
                .filter(row -> row.kind() != LevelMeaning.SOCIAL_COST && row.kind() != LevelMeaning.ECOLOGICAL_COST)
                .toList();
        for (Row row : costs) {
            Spot spot = row.spot(IndicatorField.VALUE);
            if (row.worded() && sheet.words().ends(WordList.RATE, row.name())) {
                report.found("contradiction", spot, row.name(), row.value());
            } else if (!row.money() && !amountInText(row)) {
                report.found("no-amount", spot, row.name(), row.shown());
            } else if (costs.size() == 1 && wholeBudget(sheet, row)) {
                report.found("whole-budget", spot, row.name(), row.shown());
            }
        }
    }

    private static boolean amountInText(Row row) {
        return Quantity.in(row.value()).stream()
                .anyMatch(quantity -> quantity.unit().equals("元"));
    }

    private static boolean wholeBudget(Sheet sheet, Row row) {
        BigDecimal total = sheet.total();
        BigDecimal cost = row.yuan();
        return total != null && cost != null && cost.compareTo(total) == 0;
    }
}
