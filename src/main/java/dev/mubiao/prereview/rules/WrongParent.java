package dev.mubiao.prereview.rules;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.Level;
import dev.mubiao.targets.CellEdit;
import java.util.List;
import java.util.Optional;

/** PR-207: a level-2 class that hangs under a level-1 class that is not its own. */
final class WrongParent implements Rule {

    @Override
    public String id() {
        return "PR-207";
    }

    @Override
    public void check(Sheet sheet, Report report) {
        IndicatorTable table = sheet.table();
        if (table == null || table.flat()) {
            return;
        }
        for (Row row : sheet.rows()) {
            String label1 = Texts.bare(row.indicator().level1());
            String label2 = Texts.bare(row.indicator().level2());
            Optional<Level> first = table.level1(label1);
            if (first.isEmpty() || label2.isEmpty() || under(first.get(), label2)) {
                continue;
            }
            List<Level> parents = table.levels().stream()
                    .filter(level -> under(level, label2))
                    .toList();
            Spot spot = row.spot(IndicatorField.LEVEL2);
            if (parents.size() == 1) {
                String parent = parents.get(0).label();
                report.fixable(
                        "parent",
                        spot,
                        Report.Fix.of("refile", parent, new CellEdit(row.cell(IndicatorField.LEVEL1), parent)),
                        label2,
                        label1);
            } else if (!parents.isEmpty()) {
                report.found("parent", spot, label2, label1);
            }
        }
    }

    private static boolean under(Level first, String label) {
        return first.children().stream().anyMatch(second -> second.named(label));
    }
}
