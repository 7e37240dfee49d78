package dev.mubiao.prereview.rules.relevance;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.LevelMeaning;
import dev.mubiao.prereview.language.Lexicon;
import dev.mubiao.prereview.language.WordList;
import dev.mubiao.prereview.model.FindingCollector;
import dev.mubiao.prereview.model.ReviewedRow;
import dev.mubiao.prereview.model.ReviewedSheet;
import dev.mubiao.prereview.model.Rule;
import dev.mubiao.prereview.model.SheetLocation;

/** PR-205, assisted: filed under a benefit, but it looks like an input, an output or another kind of benefit. */
public final class BenefitClassRule implements Rule {

    @Override
    public String id() {
        return "PR-205";
    }

    @Override
    public void check(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        Lexicon words = reviewedSheet.words();
        for (ReviewedRow reviewedRow : reviewedSheet.named()) {
            SheetLocation sheetLocation = reviewedRow.spot(IndicatorField.NAME);
            if (reviewedRow.kind() == LevelMeaning.ECOLOGICAL_BENEFIT
                    && !words.in(WordList.ECOLOGICAL, reviewedRow.text())) {
                findingCollector.found("ecological", sheetLocation, reviewedRow.name());
            } else if (reviewedRow.kind() == LevelMeaning.ECONOMIC_BENEFIT
                    && !words.in(WordList.ECONOMIC, reviewedRow.text())) {
                findingCollector.found("economic", sheetLocation, reviewedRow.name());
            } else if (reviewedRow.benefit()
                    && reviewedRow.numeric()
                    && (words.in(WordList.OUTPUT, reviewedRow.name())
                            || (reviewedRow.percent() && words.ends(WordList.PAYMENT, reviewedRow.name())))) {
                findingCollector.found("output", sheetLocation, reviewedRow.name());
            }
        }
    }
}
