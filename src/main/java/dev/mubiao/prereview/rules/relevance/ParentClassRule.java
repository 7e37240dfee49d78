package dev.mubiao.prereview.rules.relevance;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorLevel;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.platform.text.Folding;
import dev.mubiao.prereview.model.FindingCollector;
import dev.mubiao.prereview.model.ReviewedRow;
import dev.mubiao.prereview.model.ReviewedSheet;
import dev.mubiao.prereview.model.Rule;
import dev.mubiao.prereview.model.SheetLocation;
import dev.mubiao.targets.content.CellEdit;
import java.util.List;
import java.util.Optional;

/** PR-207: a level-2 class that hangs under a level-1 class that is not its own. */
public final class ParentClassRule implements Rule {

    @Override
    public String id() {
        return "PR-207";
    }

    @Override
    public boolean suits(FormVariant form) {
        return form.indicators() != null && form.indicators().has(IndicatorField.LEVEL2);
    }

    @Override
    public void check(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        IndicatorTable table = reviewedSheet.table();
        if (table == null || table.flat()) {
            return;
        }
        for (ReviewedRow reviewedRow : reviewedSheet.rows()) {
            String label1 = Folding.bare(reviewedRow.indicator().level1());
            String label2 = Folding.bare(reviewedRow.indicator().level2());
            Optional<IndicatorLevel> first = table.level1(label1);
            if (first.isEmpty() || label2.isEmpty() || under(first.get(), label2)) {
                continue;
            }
            List<IndicatorLevel> parents = table.levels().stream()
                    .filter(indicatorLevel -> under(indicatorLevel, label2))
                    .toList();
            SheetLocation sheetLocation = reviewedRow.spot(IndicatorField.LEVEL2);
            if (parents.size() == 1) {
                String parent = parents.get(0).label();
                findingCollector.fixable(
                        "parent",
                        sheetLocation,
                        FindingCollector.Fix.of(
                                "refile", parent, new CellEdit(reviewedRow.cell(IndicatorField.LEVEL1), parent)),
                        label2,
                        label1);
            } else if (!parents.isEmpty()) {
                findingCollector.found("parent", sheetLocation, label2, label1);
            }
        }
    }

    private static boolean under(IndicatorLevel first, String label) {
        return first.children().stream().anyMatch(second -> second.named(label));
    }
}
