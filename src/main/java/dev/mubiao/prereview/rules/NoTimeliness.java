package dev.mubiao.prereview.rules;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.LevelMeaning;

/** PR-203: filed under timeliness, but nothing is said about time. */
final class NoTimeliness implements Rule {

    @Override
    public String id() {
        return "PR-203";
    }

    @Override
    public void check(Sheet sheet, Report report) {
        sheet.named(LevelMeaning.TIMELINESS).forEach(row -> {
            if (foreign(row, sheet.words())) {
                report.found("foreign", row.spot(IndicatorField.NAME), row.name(), row.value());
            } else if (!row.date()
                    && !timed(row.text() + row.value(), sheet.words())
                    && !sheet.words().is(WordList.TIME_UNIT, row.unit())) {
                report.found("no-time", row.spot(IndicatorField.NAME), row.name());
            }
        });
    }

    /** A rate of something else with a promise to be in time as its value: name and value were copied together. */
    static boolean foreign(Row row, Lexicon words) {
        return row.worded() && words.ends(WordList.RATE, row.name()) && !timed(row.text(), words);
    }

    private static boolean timed(String text, Lexicon words) {
        return words.in(WordList.TIME, text) || words.in(WordList.PERIOD, text) || words.in(WordList.DURATION, text);
    }
}
