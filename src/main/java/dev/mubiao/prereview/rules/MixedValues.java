package dev.mubiao.prereview.rules;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.targets.CellEdit;

/** PR-114: the value cell holds more than the value. */
final class MixedValues implements Rule {

    @Override
    public String id() {
        return "PR-114";
    }

    @Override
    public void check(Sheet sheet, Report report) {
        IndicatorTable table = sheet.table();
        if (table == null) {
            return;
        }
        for (Row row : sheet.named()) {
            if (!row.numeric()) {
                continue;
            }
            Spot spot = row.spot(IndicatorField.VALUE);
            String inside = Texts.bare(row.indicator().value().unit());
            if (!row.valueWords().isEmpty()) {
                report.found("words", spot, row.value());
            } else if (table.has(IndicatorField.UNIT) && !inside.isEmpty()) {
                split(row, spot, inside, report);
            }
        }
    }

    private static void split(Row row, Spot spot, String inside, Report report) {
        String number = row.number().stripTrailingZeros().toPlainString();
        boolean twice = !Texts.bare(row.indicator().unitRaw()).isEmpty();
        Report.Fix fix = Report.Fix.of(
                "split",
                number + " | " + inside,
                new CellEdit(spot.cell(), number),
                new CellEdit(row.cell(IndicatorField.UNIT), twice ? row.unit() : inside));
        report.fixable(twice ? "unit-twice" : "unit-inside", spot, fix, row.value(), inside);
    }
}
