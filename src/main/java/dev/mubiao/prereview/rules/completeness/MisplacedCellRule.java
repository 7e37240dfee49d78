package dev.mubiao.prereview.rules.completeness;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.platform.text.Folding;
import dev.mubiao.prereview.model.FindingCollector;
import dev.mubiao.prereview.model.ReviewedRow;
import dev.mubiao.prereview.model.ReviewedSheet;
import dev.mubiao.prereview.model.Rule;
import dev.mubiao.prereview.model.SheetLocation;
import dev.mubiao.targets.content.CellEdit;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.parsing.OperatorParser;
import java.util.regex.Pattern;

/** PR-111: a cell stands in another column's place. */
public final class MisplacedCellRule implements Rule {

    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,.]*");

    @Override
    public String id() {
        return "PR-111";
    }

    @Override
    public boolean suits(FormVariant form) {
        return form.indicators() != null
                && form.indicators().has(IndicatorField.OPERATOR)
                && form.indicators().has(IndicatorField.UNIT);
    }

    @Override
    public void check(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        IndicatorTable table = reviewedSheet.table();
        if (table == null) {
            return;
        }
        for (ReviewedRow reviewedRow : reviewedSheet.named()) {
            Indicator indicator = reviewedRow.indicator();
            SheetLocation value = reviewedRow.spot(IndicatorField.VALUE);
            if (ImportRepairs.swapped(indicator)) {
                findingCollector.fixable(
                        "repaired",
                        value,
                        FindingCollector.Fix.of(
                                "confirm", reviewedRow.shown(), new CellEdit(value.cell(), value.text())),
                        reviewedRow.shown(),
                        label(table, IndicatorField.VALUE));
            } else if (table.has(IndicatorField.OPERATOR)
                    && OperatorParser.parse(reviewedRow.value()).isPresent()
                    && NUMBER.matcher(Folding.bare(indicator.stated().unitRaw()))
                            .matches()) {
                findingCollector.found(
                        "operator-as-value", value, reviewedRow.value(), label(table, IndicatorField.VALUE));
            } else if (NUMBER.matcher(Folding.bare(indicator.stated().unitRaw()))
                    .matches()) {
                SheetLocation unit = reviewedRow.spot(IndicatorField.UNIT);
                findingCollector.found("number-as-unit", unit, unit.text(), label(table, IndicatorField.UNIT));
            }
        }
    }

    private static String label(IndicatorTable table, IndicatorField field) {
        return table.column(field).map(column -> column.label()).orElse("");
    }
}
