package dev.mubiao.prereview.rules;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.LevelMeaning;

/** PR-214: nobody could say at the end of the year whether it was reached. */
final class Unmeasurable implements Rule {

    @Override
    public String id() {
        return "PR-214";
    }

    @Override
    public void check(Sheet sheet, Report report) {
        for (Row row : sheet.named()) {
            Spot spot = row.spot(IndicatorField.VALUE);
            if (row.worded()
                    && !row.unit().isEmpty()
                    && Quantity.in(row.value()).size() > 0) {
                continue;
            }
            if (row.worded() && !amount(row)) {
                worded(sheet, row, spot, report);
            } else if (row.percent()) {
                percent(sheet.words(), row, spot, report);
            } else if (row.numeric()
                    && row.name().contains("持续")
                    && sheet.words().in(WordList.REDUCE, row.name())) {
                report.found("no-baseline", spot, row.name(), row.shown());
            }
        }
    }

    private static boolean amount(Row row) {
        return !Quantity.in(row.value()).isEmpty();
    }

    private static void worded(Sheet sheet, Row row, Spot spot, Report report) {
        boolean filedElsewhere = row.is(LevelMeaning.COST) && sheet.words().ends(WordList.RATE, row.name());
        if (filedElsewhere || row.name().contains("时间") && sheet.flat()) {
            return;
        }
        boolean graded = sheet.words().in(WordList.GRADE, row.value());
        report.found(graded ? "no-grades" : "no-value", spot, row.value(), row.name());
    }

    /** A percentage of something that is no share of anything, or a change without what it is compared with. */
    private static void percent(Lexicon words, Row row, Spot spot, Report report) {
        String name = row.name();
        if (words.in(WordList.BASELINE, row.text()) || words.in(WordList.SATISFACTION, row.text())) {
            return;
        }
        String said = words.afterAdverbs(name);
        boolean change = words.starts(WordList.REDUCE, said) || words.starts(WordList.RAISE, said);
        boolean namedRate = words.ends(WordList.RATE, name);
        String what = null;
        if (!namedRate && ends(words, row)) {
            what = "undefined-share";
        } else if (change && !namedRate && words.ends(WordList.RATE, row.description())) {
            what = "undefined-rate";
        } else if (change && namedRate && !growth(words, name)) {
            what = words.in(WordList.KNOWN_RATE, name) ? null : "undefined-rate";
        } else if (change && !name.endsWith("溢价") && !namedRate) {
            what = "no-baseline-loss";
        } else if (growth(words, name)) {
            what = "no-baseline";
        } else if (!row.rate() && words.starts(WordList.ACTION, said)) {
            what = "undefined-share";
        }
        if (what != null) {
            report.found(what, spot, row.name(), row.shown());
        }
    }

    private static boolean ends(Lexicon words, Row row) {
        return words.ends(WordList.UNMEASURED, Texts.letters(row.name()))
                || words.ends(WordList.UNMEASURED, Texts.letters(row.description()));
    }

    private static boolean growth(Lexicon words, String name) {
        return name.endsWith("溢价")
                || (words.ends(WordList.RATE, name)
                        && (name.endsWith("提升率") || name.endsWith("增长率") || name.endsWith("提高率")));
    }
}
