package dev.mubiao.prereview.rules.relevance;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.LevelMeaning;
import dev.mubiao.prereview.language.Lexicon;
import dev.mubiao.prereview.language.WordList;
import dev.mubiao.prereview.measure.MeasureKind;
import dev.mubiao.prereview.model.FindingCollector;
import dev.mubiao.prereview.model.ReviewedRow;
import dev.mubiao.prereview.model.ReviewedSheet;
import dev.mubiao.prereview.model.Rule;

/** PR-206: no satisfaction under satisfaction, or satisfaction elsewhere. */
public final class SatisfactionClassRule implements Rule {

    @Override
    public String id() {
        return "PR-206";
    }

    @Override
    public boolean suits(FormVariant form) {
        return form.indicators() != null && form.indicators().has(LevelMeaning.SATISFACTION);
    }

    @Override
    public void check(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        for (ReviewedRow reviewedRow : reviewedSheet.named()) {
            Lexicon words = reviewedSheet.words();
            boolean satisfaction = words.in(WordList.SATISFACTION, reviewedRow.text());
            boolean opinion = reviewedRow.measure().kind() == MeasureKind.OPINION;
            boolean approval = opinion || words.in(WordList.APPROVAL, reviewedRow.text());
            if (reviewedRow.kind() == LevelMeaning.SATISFACTION) {
                if (!satisfaction && !approval) {
                    findingCollector.found("none", reviewedRow.spot(IndicatorField.NAME), reviewedRow.name());
                } else if (words.starts(WordList.OWN_STAFF, reviewedRow.name())) {
                    findingCollector.found("own-staff", reviewedRow.spot(IndicatorField.NAME), reviewedRow.name());
                }
            } else if (reviewedRow.kind() != null
                    && (opinion && reviewedRow.numeric()
                            || words.ends(WordList.SATISFACTION, reviewedRow.name())
                            || ClassCorrection.approval(reviewedRow, words))) {
                MisclassificationReporter.report(
                        "elsewhere", reviewedSheet, reviewedRow, LevelMeaning.SATISFACTION, findingCollector);
            }
        }
    }
}
