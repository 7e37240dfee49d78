package dev.mubiao.prereview.rules.disclosure;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.prereview.language.WordList;
import dev.mubiao.prereview.model.FindingCollector;
import dev.mubiao.prereview.model.ReviewedSheet;
import dev.mubiao.prereview.model.Rule;
import dev.mubiao.prereview.model.SheetLocation;
import dev.mubiao.targets.content.SubGoal;
import java.util.ArrayList;
import java.util.List;

/** PR-502: words that call for a secrecy review before publication. */
public final class SensitiveMatterRule implements Rule {

    @Override
    public String id() {
        return "PR-502";
    }

    @Override
    public void check(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        List<SheetLocation> texts = new ArrayList<>(reviewedSheet.texts());
        texts.add(reviewedSheet.name());
        for (SubGoal item : reviewedSheet.content().goals().subGoals()) {
            texts.add(ReviewedSheet.goal(item));
            texts.add(ReviewedSheet.indicators(item));
        }
        reviewedSheet.named().forEach(reviewedRow -> texts.add(reviewedRow.spot(IndicatorField.NAME)));
        for (SheetLocation text : texts) {
            reviewedSheet
                    .words()
                    .first(WordList.SENSITIVE, text.text())
                    .ifPresent(word -> findingCollector.found("word", text, word));
        }
    }
}
