package dev.mubiao.prereview.rules.completeness;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.prereview.model.FindingCollector;
import dev.mubiao.prereview.model.ReviewedRow;
import dev.mubiao.prereview.model.ReviewedSheet;
import dev.mubiao.prereview.model.Rule;
import dev.mubiao.prereview.model.SheetLocation;
import dev.mubiao.targets.content.CellEdit;
import java.util.Objects;

/** PR-112: a row lost its leading merged cells, and what it belongs to was inferred. */
public final class LostCellsRule implements Rule {

    @Override
    public String id() {
        return "PR-112";
    }

    @Override
    public void check(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        for (ReviewedRow reviewedRow : reviewedSheet.rows()) {
            if (ImportRepairs.shifted(reviewedRow.indicator())) {
                String level = Objects.requireNonNullElse(
                        reviewedRow.indicator().level2(),
                        Objects.requireNonNullElse(reviewedRow.indicator().level1(), ""));
                boolean second = reviewedRow.indicator().level2() != null;
                SheetLocation sheetLocation = reviewedRow.spot(second ? IndicatorField.LEVEL2 : IndicatorField.LEVEL1);
                findingCollector.fixable(
                        "inferred",
                        new SheetLocation(sheetLocation.cell(), reviewedRow.name()),
                        FindingCollector.Fix.of("confirm", level, new CellEdit(sheetLocation.cell(), level)),
                        reviewedRow.name(),
                        level,
                        reviewedRow.indicator().origin().line());
            }
        }
    }
}
