package dev.mubiao.prereview.rules;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.targets.CellEdit;
import java.util.Objects;

/** PR-112: a row lost its leading merged cells, and what it belongs to was inferred. */
final class LostCells implements Rule {

    @Override
    public String id() {
        return "PR-112";
    }

    @Override
    public void check(Sheet sheet, Report report) {
        for (Row row : sheet.rows()) {
            if (Repairs.shifted(row.indicator())) {
                String level = Objects.requireNonNullElse(
                        row.indicator().level2(),
                        Objects.requireNonNullElse(row.indicator().level1(), ""));
                boolean second = row.indicator().level2() != null;
                Spot spot = row.spot(second ? IndicatorField.LEVEL2 : IndicatorField.LEVEL1);
                report.fixable(
                        "inferred",
                        new Spot(spot.cell(), row.name()),
                        Report.Fix.of("confirm", level, new CellEdit(spot.cell(), level)),
                        row.name(),
                        level,
                        row.indicator().line());
            }
        }
    }
}
