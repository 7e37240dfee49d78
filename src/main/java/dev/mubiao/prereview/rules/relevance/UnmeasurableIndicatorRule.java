package dev.mubiao.prereview.rules.relevance;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.LevelMeaning;
import dev.mubiao.platform.text.Folding;
import dev.mubiao.prereview.language.Lexicon;
import dev.mubiao.prereview.language.NumberWithUnit;
import dev.mubiao.prereview.language.WordList;
import dev.mubiao.prereview.measure.MeasureKind;
import dev.mubiao.prereview.model.FindingCollector;
import dev.mubiao.prereview.model.ReviewedRow;
import dev.mubiao.prereview.model.ReviewedSheet;
import dev.mubiao.prereview.model.Rule;
import dev.mubiao.prereview.model.SheetLocation;

/** PR-214: nobody could say at the end of the year whether it was reached. */
public final class UnmeasurableIndicatorRule implements Rule {

    @Override
    public String id() {
        return "PR-214";
    }

    @Override
    public void check(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        for (ReviewedRow reviewedRow : reviewedSheet.named()) {
            SheetLocation sheetLocation = reviewedRow.spot(IndicatorField.VALUE);
            if (reviewedRow.worded()
                    && !reviewedRow.unit().isEmpty()
                    && NumberWithUnit.in(reviewedRow.value()).size() > 0) {
                continue;
            }
            if (reviewedRow.worded() && !amount(reviewedRow)) {
                worded(reviewedSheet, reviewedRow, sheetLocation, findingCollector);
            } else if (reviewedRow.percent()) {
                percent(reviewedSheet.words(), reviewedRow, sheetLocation, findingCollector);
            } else if (reviewedRow.numeric()
                    && reviewedRow.name().contains("持续")
                    && reviewedSheet.words().in(WordList.REDUCE, reviewedRow.name())) {
                findingCollector.found("no-baseline", sheetLocation, reviewedRow.name(), reviewedRow.shown());
            }
        }
    }

    private static boolean amount(ReviewedRow reviewedRow) {
        return !NumberWithUnit.in(reviewedRow.value()).isEmpty();
    }

    private static void worded(
            ReviewedSheet reviewedSheet,
            ReviewedRow reviewedRow,
            SheetLocation sheetLocation,
            FindingCollector findingCollector) {
        // A deadline without a date and a cost without an amount are told by the rules of their classes.
        boolean told = reviewedRow.is(LevelMeaning.COST)
                || reviewedRow.kind() == LevelMeaning.TIMELINESS
                || reviewedRow.measure().kind() == MeasureKind.GRADE;
        if (told || reviewedRow.name().contains("时间") && reviewedSheet.flat()) {
            return;
        }
        boolean graded = reviewedSheet.words().in(WordList.GRADE, reviewedRow.value());
        findingCollector.found(
                graded ? "no-grades" : "no-value", sheetLocation, reviewedRow.value(), reviewedRow.name());
    }

    /** A percentage of something that is no share of anything, or a change without what it is compared with. */
    private static void percent(
            Lexicon words, ReviewedRow reviewedRow, SheetLocation sheetLocation, FindingCollector findingCollector) {
        String name = reviewedRow.name();
        if (words.in(WordList.BASELINE, reviewedRow.text()) || words.in(WordList.SATISFACTION, reviewedRow.text())) {
            return;
        }
        String said = words.afterAdverbs(name);
        boolean change = words.starts(WordList.REDUCE, said) || words.starts(WordList.RAISE, said);
        boolean namedRate = words.ends(WordList.RATE, name);
        String what = null;
        if (!namedRate && ends(words, reviewedRow)) {
            what = "undefined-share";
        } else if (change && !namedRate && words.ends(WordList.RATE, reviewedRow.description())) {
            what = "undefined-rate";
        } else if (change && namedRate && !growth(words, name)) {
            what = words.in(WordList.KNOWN_RATE, name) ? null : "undefined-rate";
        } else if (change && !name.endsWith("溢价") && !namedRate) {
            what = "no-baseline-loss";
        } else if (growth(words, name)) {
            what = "no-baseline";
        } else if (!reviewedRow.rate() && words.starts(WordList.ACTION, said)) {
            what = "undefined-share";
        }
        if (what != null) {
            findingCollector.found(what, sheetLocation, reviewedRow.name(), reviewedRow.shown());
        }
    }

    private static boolean ends(Lexicon words, ReviewedRow reviewedRow) {
        return !words.in(WordList.KNOWN_RATE, reviewedRow.name())
                        && words.ends(WordList.UNMEASURED, Folding.letters(reviewedRow.name()))
                || words.ends(WordList.UNMEASURED, Folding.letters(reviewedRow.description()));
    }

    private static boolean growth(Lexicon words, String name) {
        return name.endsWith("溢价")
                || (words.ends(WordList.RATE, name)
                        && (name.endsWith("提升率") || name.endsWith("增长率") || name.endsWith("提高率")));
    }
}
