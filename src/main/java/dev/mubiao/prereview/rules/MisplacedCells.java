package dev.mubiao.prereview.rules;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.targets.CellEdit;
import dev.mubiao.targets.Indicator;
import dev.mubiao.targets.OperatorText;
import java.util.regex.Pattern;

/** PR-111: a cell stands in another column's place. */
final class MisplacedCells implements Rule {

    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,.]*");

    @Override
    public String id() {
        return "PR-111";
    }

    @Override
    public void check(Sheet sheet, Report report) {
        IndicatorTable table = sheet.table();
        if (table == null) {
            return;
        }
        for (Row row : sheet.named()) {
            Indicator indicator = row.indicator();
            Spot value = row.spot(IndicatorField.VALUE);
            if (Repairs.swapped(indicator)) {
                report.fixable(
                        "repaired",
                        value,
                        Report.Fix.of("confirm", row.shown(), new CellEdit(value.cell(), value.text())),
                        row.shown(),
                        label(table, IndicatorField.VALUE));
            } else if (table.has(IndicatorField.OPERATOR)
                    && OperatorText.parse(row.value()).isPresent()
                    && NUMBER.matcher(Texts.bare(indicator.unitRaw())).matches()) {
                report.found("operator-as-value", value, row.value(), label(table, IndicatorField.VALUE));
            } else if (NUMBER.matcher(Texts.bare(indicator.unitRaw())).matches()) {
                Spot unit = row.spot(IndicatorField.UNIT);
                report.found("number-as-unit", unit, unit.text(), label(table, IndicatorField.UNIT));
            }
        }
    }

    private static String label(IndicatorTable table, IndicatorField field) {
        return table.column(field).map(column -> column.label()).orElse("");
    }
}
