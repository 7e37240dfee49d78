package dev.mubiao.prereview.rules.relevance;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.LevelMeaning;
import dev.mubiao.prereview.language.Lexicon;
import dev.mubiao.prereview.language.WordList;
import dev.mubiao.prereview.measure.Direction;
import dev.mubiao.prereview.measure.IndicatorMeasure;
import dev.mubiao.prereview.measure.MeasureKind;
import dev.mubiao.prereview.model.FindingCollector;
import dev.mubiao.prereview.model.ReviewedRow;
import dev.mubiao.prereview.model.ReviewedSheet;
import dev.mubiao.prereview.model.Rule;

/** PR-202: filed under quality, but no quality is required. */
public final class QualityClassRule implements Rule {

    private static final int MEASURE = 6;
    private static final int SHORTEST_PLAN = 3;

    @Override
    public String id() {
        return "PR-202";
    }

    @Override
    public boolean suits(FormVariant form) {
        return form.indicators() != null && form.indicators().has(LevelMeaning.QUALITY);
    }

    @Override
    public void check(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        reviewedSheet
                .named(LevelMeaning.QUALITY)
                .forEach(reviewedRow -> check(reviewedSheet, reviewedRow, findingCollector));
    }

    private static void check(ReviewedSheet reviewedSheet, ReviewedRow reviewedRow, FindingCollector findingCollector) {
        Lexicon words = reviewedSheet.words();
        String name = reviewedRow.name();
        if (words.is(WordList.BARE_COMPLETION, name) || planned(words, name)) {
            findingCollector.found("completion", reviewedRow.spot(IndicatorField.NAME), name);
        } else if (reviewedRow.numeric() && !reviewedRow.rate() && counted(reviewedRow)) {
            MisclassificationReporter.report(
                    "count", reviewedSheet, reviewedRow, LevelMeaning.QUANTITY, findingCollector);
        } else if (reviewedRow.money()) {
            MisclassificationReporter.report("money", reviewedSheet, reviewedRow, LevelMeaning.COST, findingCollector);
        } else if (words.in(WordList.TIME, end(name)) && !words.in(WordList.SATISFACTION, name)) {
            MisclassificationReporter.report(
                    "time", reviewedSheet, reviewedRow, LevelMeaning.TIMELINESS, findingCollector);
        } else if (words.ends(WordList.PAYMENT, name)) {
            findingCollector.found("payment", reviewedRow.spot(IndicatorField.NAME), name);
        } else if (words.ends(WordList.REACH, name)) {
            MisclassificationReporter.report(
                    "reach", reviewedSheet, reviewedRow, LevelMeaning.SOCIAL_BENEFIT, findingCollector);
        }
    }

    /** How much of a plan is done, whatever the plan is of. */
    private static boolean planned(Lexicon words, String name) {
        for (String bare : words.words(WordList.BARE_COMPLETION)) {
            if (bare.length() > SHORTEST_PLAN && name.endsWith(bare)) {
                return true;
            }
        }
        return false;
    }

    /** What is measured stands at the end of a name. */
    private static String end(String name) {
        return name.substring(Math.max(0, name.length() - MEASURE));
    }

    /** How much there is of something that is wanted: a number of faults says how good the work is. */
    private static boolean counted(ReviewedRow reviewedRow) {
        IndicatorMeasure measure = reviewedRow.measure();
        return measure.kind().quantity()
                && measure.kind() != MeasureKind.FREQUENCY
                && measure.better() != Direction.LESS;
    }
}
