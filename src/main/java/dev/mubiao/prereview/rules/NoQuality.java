package dev.mubiao.prereview.rules;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.LevelMeaning;

/** PR-202: filed under quality, but no quality is required. */
final class NoQuality implements Rule {

    private static final int MEASURE = 6;

    @Override
    public String id() {
        return "PR-202";
    }

    @Override
    public void check(Sheet sheet, Report report) {
        sheet.named(LevelMeaning.QUALITY).forEach(row -> check(sheet, row, report));
    }

    private static void check(Sheet sheet, Row row, Report report) {
        Lexicon words = sheet.words();
        String name = row.name();
        if (words.is(WordList.BARE_COMPLETION, name)) {
            report.found("completion", row.spot(IndicatorField.NAME), name);
        } else if (row.numeric() && !row.rate() && counted(row, words)) {
            Filing.report("count", sheet, row, LevelMeaning.QUANTITY, report);
        } else if (words.in(WordList.TIME, end(name)) && !words.in(WordList.SATISFACTION, name)) {
            Filing.report("time", sheet, row, LevelMeaning.TIMELINESS, report);
        } else if (words.ends(WordList.PAYMENT, name)) {
            report.found("payment", row.spot(IndicatorField.NAME), name);
        } else if (words.ends(WordList.REACH, name)) {
            Filing.report("reach", sheet, row, LevelMeaning.SOCIAL_BENEFIT, report);
        }
    }

    /** What is measured stands at the end of a name. */
    private static String end(String name) {
        return name.substring(Math.max(0, name.length() - MEASURE));
    }

    private static boolean counted(Row row, Lexicon words) {
        return words.is(WordList.PEOPLE_UNIT, row.unit())
                || (words.is(WordList.COUNTING_UNIT, row.unit())
                        && words.ends(WordList.COUNT, row.name())
                        && !words.in(WordList.NEGATIVE, row.name()));
    }
}
