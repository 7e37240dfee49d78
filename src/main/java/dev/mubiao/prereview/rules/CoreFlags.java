package dev.mubiao.prereview.rules;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorTable;

/** PR-109: the core flag says neither yes nor no. */
final class CoreFlags implements Rule {

    @Override
    public String id() {
        return "PR-109";
    }

    @Override
    public void check(Sheet sheet, Report report) {
        IndicatorTable table = sheet.table();
        if (table != null && table.has(IndicatorField.CORE)) {
            sheet.named().stream()
                    .filter(row -> row.indicator().core() == null)
                    .forEach(row -> report.found("blank", row.spot(IndicatorField.CORE), row.name()));
        }
    }
}
