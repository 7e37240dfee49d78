package dev.mubiao.prereview.rules.relevance;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.LevelMeaning;
import dev.mubiao.prereview.language.Lexicon;
import dev.mubiao.prereview.language.WordList;
import dev.mubiao.prereview.model.FindingCollector;
import dev.mubiao.prereview.model.ReviewedRow;
import dev.mubiao.prereview.model.ReviewedSheet;
import dev.mubiao.prereview.model.Rule;
import java.util.regex.Pattern;

/** PR-203: filed under timeliness, but nothing is said about time. */
public final class TimelinessClassRule implements Rule {

    /** {@code 24小时内}, {@code 5个工作日} */
    private static final Pattern SPAN = Pattern.compile("[0-9一二三四五六七八九十两半](?:个?(?:工作日|小时|月)|天|日|分钟)(?:之?内|以内)");

    @Override
    public String id() {
        return "PR-203";
    }

    @Override
    public boolean suits(FormVariant form) {
        return form.indicators() != null && form.indicators().has(LevelMeaning.TIMELINESS);
    }

    @Override
    public void check(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        reviewedSheet.named(LevelMeaning.TIMELINESS).forEach(reviewedRow -> {
            if (foreign(reviewedRow, reviewedSheet.words())) {
                findingCollector.found(
                        "foreign", reviewedRow.spot(IndicatorField.NAME), reviewedRow.name(), reviewedRow.value());
            } else if (!reviewedRow.date()
                    && !timed(reviewedRow.text() + reviewedRow.value(), reviewedSheet.words())
                    && !reviewedSheet.words().is(WordList.TIME_UNIT, reviewedRow.unit())) {
                findingCollector.found("no-time", reviewedRow.spot(IndicatorField.NAME), reviewedRow.name());
            }
        });
    }

    /** A rate of something else with a promise to be in time as its value: name and value were copied together. */
    public static boolean foreign(ReviewedRow reviewedRow, Lexicon words) {
        return reviewedRow.worded()
                && words.ends(WordList.RATE, reviewedRow.name())
                && !timed(reviewedRow.text(), words);
    }

    private static boolean timed(String text, Lexicon words) {
        return words.in(WordList.TIME, text)
                || words.in(WordList.PERIOD, text)
                || words.in(WordList.DURATION, text)
                || SPAN.matcher(text).find();
    }
}
