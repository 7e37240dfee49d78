package dev.mubiao.prereview.rules.feasibility;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.prereview.model.FindingCollector;
import dev.mubiao.prereview.model.ReviewedRow;
import dev.mubiao.prereview.model.ReviewedSheet;
import dev.mubiao.prereview.model.Rule;
import java.util.List;

/** PR-409, assisted: name and description say different things, or a full count meets a partial rate. */
public final class ContradictoryIndicatorRule implements Rule {

    private static final int LONG = 6;

    @Override
    public String id() {
        return "PR-409";
    }

    @Override
    public void check(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        for (ReviewedRow reviewedRow : reviewedSheet.named()) {
            String name = reviewedRow.name();
            String description = reviewedRow.description();
            if (name.length() >= LONG && name.length() == description.length() && !name.equals(description)) {
                int same = 0;
                for (int i = 0; i < name.length(); i++) {
                    same += name.charAt(i) == description.charAt(i) ? 1 : 0;
                }
                if (name.length() - same <= 2) {
                    findingCollector.found(
                            "description",
                            List.of(
                                    reviewedRow.spot(IndicatorField.NAME),
                                    reviewedRow.spot(IndicatorField.DESCRIPTION)),
                            name,
                            description);
                }
            }
        }
    }
}
