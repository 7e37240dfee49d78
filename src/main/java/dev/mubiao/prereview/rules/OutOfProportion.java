package dev.mubiao.prereview.rules;

import dev.mubiao.forms.IndicatorField;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** PR-406, assisted: what the money comes to for each person is hardly enough, or far too much. */
final class OutOfProportion implements Rule {

    private static final BigDecimal LITTLE = BigDecimal.valueOf(20);
    private static final BigDecimal MUCH = BigDecimal.valueOf(500_000);

    @Override
    public String id() {
        return "PR-406";
    }

    @Override
    public void check(Sheet sheet, Report report) {
        BigDecimal total = sheet.total();
        if (total == null || total.signum() <= 0) {
            return;
        }
        boolean monthly = sheet.texts().stream().anyMatch(text -> text.text().contains("每人每月"));
        for (Row row : sheet.named()) {
            boolean people = row.numeric()
                    && sheet.words().is(WordList.PEOPLE_UNIT, row.unit())
                    && !row.unit().contains("次")
                    && row.number().signum() > 0;
            if (people) {
                BigDecimal number = row.unit().startsWith("万") ? row.number().scaleByPowerOfTen(4) : row.number();
                BigDecimal each = total.divide(number, 2, RoundingMode.HALF_UP);
                BigDecimal least = monthly ? BigDecimal.valueOf(12_000) : LITTLE;
                if (each.compareTo(least) < 0 || each.compareTo(MUCH) > 0) {
                    report.found(
                            "each",
                            row.spot(IndicatorField.VALUE),
                            row.name() + row.shown(),
                            sheet.amount(total),
                            each.setScale(0, RoundingMode.HALF_UP).toPlainString());
                    return;
                }
            }
        }
    }
}
