package dev.mubiao.prereview.rules.completeness;

import dev.mubiao.forms.IndicatorLevel;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.LevelMeaning;
import dev.mubiao.prereview.language.Lexicon;
import dev.mubiao.prereview.language.WordList;
import dev.mubiao.prereview.model.FindingCollector;
import dev.mubiao.prereview.model.ReviewedRow;
import dev.mubiao.prereview.model.ReviewedSheet;
import dev.mubiao.prereview.model.Rule;
import java.util.List;

/** PR-105: the outputs have no indicator of quantity, quality or time, where the form has such a class. */
public final class RequiredOutputsRule implements Rule {

    private static final List<LevelMeaning> OUTPUTS =
            List.of(LevelMeaning.QUANTITY, LevelMeaning.QUALITY, LevelMeaning.TIMELINESS);

    @Override
    public String id() {
        return "PR-105";
    }

    @Override
    public void check(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        IndicatorTable table = reviewedSheet.table();
        if (table == null || reviewedSheet.rows().isEmpty()) {
            return;
        }
        if (table.flat()) {
            if (reviewedSheet.named().stream().noneMatch(reviewedRow -> timed(reviewedRow, reviewedSheet.words()))) {
                findingCollector.found("flat-time", reviewedSheet.whole());
            }
            return;
        }
        for (LevelMeaning meaning : OUTPUTS) {
            if (table.has(meaning) && reviewedSheet.rows().stream().noneMatch(reviewedRow -> reviewedRow.is(meaning))) {
                findingCollector.found(
                        meaning == LevelMeaning.TIMELINESS ? "time" : "missing",
                        reviewedSheet.whole(),
                        label(table, meaning));
            }
        }
    }

    private static boolean timed(ReviewedRow reviewedRow, Lexicon words) {
        return reviewedRow.date()
                || words.in(WordList.TIME, reviewedRow.name())
                || words.in(WordList.PERIOD, reviewedRow.name())
                || words.in(WordList.DURATION, reviewedRow.name());
    }

    private static String label(IndicatorTable table, LevelMeaning meaning) {
        return table.levels().stream()
                .flatMap(indicatorLevel -> indicatorLevel.children().stream())
                .filter(indicatorLevel -> indicatorLevel.meaning() == meaning)
                .map(IndicatorLevel::label)
                .findFirst()
                .orElse("");
    }
}
