package dev.mubiao.prereview.rules.completeness;

import dev.mubiao.prereview.language.Threshold;
import dev.mubiao.prereview.model.FindingCollector;
import dev.mubiao.prereview.model.ReviewedSheet;
import dev.mubiao.prereview.model.Rule;
import dev.mubiao.prereview.model.SheetLocation;
import dev.mubiao.targets.cell.SheetPartRef;

/** PR-110: so few indicators that nothing can be evaluated by them. */
public final class TooFewIndicatorsRule implements Rule {

    @Override
    public String id() {
        return "PR-110";
    }

    @Override
    public void check(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        int count = reviewedSheet.named().size();
        if (reviewedSheet.table() != null
                && count > 0
                && count < reviewedSheet.words().whole(Threshold.FEWEST_INDICATORS)) {
            findingCollector.found("few", new SheetLocation(SheetPartRef.INDICATORS, ""), count);
        }
    }
}
