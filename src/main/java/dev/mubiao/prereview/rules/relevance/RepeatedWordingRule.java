package dev.mubiao.prereview.rules.relevance;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.prereview.language.Lexicon;
import dev.mubiao.prereview.language.WordList;
import dev.mubiao.prereview.model.FindingCollector;
import dev.mubiao.prereview.model.ReviewedRow;
import dev.mubiao.prereview.model.ReviewedSheet;
import dev.mubiao.prereview.model.Rule;
import dev.mubiao.prereview.model.SheetLocation;
import java.util.regex.Pattern;

/** PR-213: the name holds the target, or value and description only say the name again. */
public final class RepeatedWordingRule implements Rule {

    private static final Pattern COUNTED =
            Pattern.compile("(?<![0-9])[0-9]{1,18}+(?:\\.[0-9]{1,18}+)?(?:万|亿)?(?:个|人|人次|户|家|次|场|件|项|份|%|台|辆|名)");

    @Override
    public String id() {
        return "PR-213";
    }

    @Override
    public void check(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        for (ReviewedRow reviewedRow : reviewedSheet.named()) {
            SheetLocation sheetLocation = reviewedRow.spot(IndicatorField.NAME);
            if (COUNTED.matcher(reviewedRow.name()).find()) {
                findingCollector.found("target-in-name", sheetLocation, reviewedRow.name());
            } else if (reviewedRow.worded()
                    && reviewedRow.value().length() >= 4
                    && reviewedRow.name().contains(reviewedRow.value())) {
                findingCollector.found("value", reviewedRow.spot(IndicatorField.VALUE), reviewedRow.value());
            } else if (reviewedRow.percent() && action(reviewedRow, reviewedSheet.words())) {
                findingCollector.found("action", sheetLocation, reviewedRow.name());
            }
            description(reviewedRow, findingCollector);
        }
    }

    /** 推动…率: what is done, where what is reached should stand. */
    private static boolean action(ReviewedRow reviewedRow, Lexicon words) {
        return words.ends(WordList.RATE, reviewedRow.name())
                && words.starts(WordList.ACTION, reviewedRow.name())
                && !words.in(WordList.KNOWN_RATE, reviewedRow.name());
    }

    private static void description(ReviewedRow reviewedRow, FindingCollector findingCollector) {
        if (reviewedRow.description().isEmpty()) {
            return;
        }
        if (reviewedRow.description().equals(reviewedRow.name())) {
            findingCollector.found(
                    "description", reviewedRow.spot(IndicatorField.DESCRIPTION), reviewedRow.description());
        } else if (reviewedRow.percent()
                && reviewedRow.description().contains(reviewedRow.number().toPlainString() + "%")) {
            findingCollector.found(
                    "description-value", reviewedRow.spot(IndicatorField.DESCRIPTION), reviewedRow.description());
        }
    }
}
