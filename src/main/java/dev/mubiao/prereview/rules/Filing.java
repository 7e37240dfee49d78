package dev.mubiao.prereview.rules;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.LevelMeaning;

/** Reports a row in the wrong class, with the move to the right one. */
final class Filing {

    private Filing() {}

    static void report(String kase, Sheet sheet, Row row, LevelMeaning to, Report report) {
        IndicatorTable table = sheet.table();
        Report.Fix fix = table == null ? null : Refile.to(table, row, to);
        Spot spot = row.spot(IndicatorField.NAME);
        if (fix == null || to == row.kind()) {
            report.found(kase, spot, row.name(), row.shown());
        } else {
            report.fixable(kase, spot, fix, row.name(), row.shown());
        }
    }
}
