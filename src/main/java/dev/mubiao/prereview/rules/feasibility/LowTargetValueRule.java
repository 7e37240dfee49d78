package dev.mubiao.prereview.rules.feasibility;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.platform.text.Folding;
import dev.mubiao.prereview.language.Threshold;
import dev.mubiao.prereview.language.WordList;
import dev.mubiao.prereview.model.FindingCollector;
import dev.mubiao.prereview.model.RelatedTarget;
import dev.mubiao.prereview.model.ReviewedRow;
import dev.mubiao.prereview.model.ReviewedSheet;
import dev.mubiao.prereview.model.Rule;
import dev.mubiao.prereview.model.SheetLocation;
import dev.mubiao.targets.content.Operator;
import java.math.BigDecimal;
import java.util.Optional;

/** PR-403, assisted: a target that looks low, or is below last year's. */
public final class LowTargetValueRule implements Rule {

    @Override
    public String id() {
        return "PR-403";
    }

    @Override
    public void check(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        Optional<RelatedTarget> before = reviewedSheet
                .relatedTargets()
                .yearBefore(reviewedSheet.content().displayName());
        BigDecimal low = reviewedSheet.words().number(Threshold.LOW_RATE);
        for (ReviewedRow reviewedRow : reviewedSheet.named()) {
            boolean floor = reviewedRow.operator() == Operator.GE || reviewedRow.operator() == Operator.GT;
            if (!reviewedRow.numeric() || !floor) {
                continue;
            }
            Optional<RelatedTarget.Line> last = before.stream()
                    .flatMap(target -> target.lines().stream())
                    .filter(line -> line.name().equals(Folding.letters(reviewedRow.name()))
                            && line.unit().equals(reviewedRow.unit())
                            && line.number() != null
                            && line.number().compareTo(reviewedRow.number()) > 0)
                    .findFirst();
            SheetLocation sheetLocation =
                    new SheetLocation(reviewedRow.cell(IndicatorField.VALUE), reviewedRow.shown());
            if (last.isPresent()) {
                findingCollector.found(
                        "below-last-year",
                        sheetLocation,
                        reviewedRow.name(),
                        reviewedRow.shown(),
                        last.get().shown());
            } else if (reviewedRow.percent()
                    && reviewedSheet.words().ends(WordList.RATE, reviewedRow.name())
                    && reviewedRow.number().compareTo(low) < 0
                    && !reviewedSheet.words().in(WordList.RAISE, reviewedRow.name())) {
                findingCollector.found("low", sheetLocation, reviewedRow.name(), reviewedRow.shown());
            } else if (reviewedRow.percent()
                    && reviewedRow.name().endsWith("准确率")
                    && reviewedRow.number().compareTo(BigDecimal.valueOf(100)) < 0) {
                findingCollector.found("accuracy", sheetLocation, reviewedRow.name(), reviewedRow.shown());
            }
        }
    }
}
