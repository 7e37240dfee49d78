package dev.mubiao.prereview.rules.relevance;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.LevelMeaning;
import dev.mubiao.prereview.model.FindingCollector;
import dev.mubiao.prereview.model.ReviewedRow;
import dev.mubiao.prereview.model.ReviewedSheet;
import dev.mubiao.prereview.model.SheetLocation;

/** Reports a row that stands in the wrong class, with the correction that moves it to the right one. */
final class MisclassificationReporter {

    private MisclassificationReporter() {}

    static void report(
            String kase,
            ReviewedSheet reviewedSheet,
            ReviewedRow reviewedRow,
            LevelMeaning to,
            FindingCollector findingCollector) {
        IndicatorTable table = reviewedSheet.table();
        FindingCollector.Fix fix = table == null ? null : ClassCorrection.to(table, reviewedRow, to);
        SheetLocation sheetLocation = reviewedRow.spot(IndicatorField.NAME);
        if (fix == null || to == reviewedRow.kind()) {
            findingCollector.found(kase, sheetLocation, reviewedRow.name(), reviewedRow.shown());
        } else {
            findingCollector.fixable(kase, sheetLocation, fix, reviewedRow.name(), reviewedRow.shown());
        }
    }
}
