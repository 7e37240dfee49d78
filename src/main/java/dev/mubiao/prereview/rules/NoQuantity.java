package dev.mubiao.prereview.rules;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.LevelMeaning;
import java.util.Set;

/** PR-201: filed under quantity, but nothing is counted. */
final class NoQuantity implements Rule {

    /** How often a survey is held can be counted, unlike what people feel. */
    private static final Set<String> HAPPENING = Set.of("次", "场", "场次", "期", "批", "届");

    @Override
    public String id() {
        return "PR-201";
    }

    @Override
    public void check(Sheet sheet, Report report) {
        sheet.named(LevelMeaning.QUANTITY).forEach(row -> check(sheet, row, report));
    }

    private static void check(Sheet sheet, Row row, Report report) {
        Lexicon words = sheet.words();
        if (words.ends(WordList.RATE, row.name()) || row.percent()) {
            refile("rate", sheet, row, Refile.ofRate(row, words), report);
        } else if (row.money()) {
            boolean amountAlone = row.valueWords().isEmpty() && !row.value().contains("每");
            refile(amountAlone ? "money" : "money-in-words", sheet, row, LevelMeaning.COST, report);
        } else if (row.numeric()
                && !HAPPENING.contains(row.unit())
                && (words.in(WordList.SATISFACTION, row.name()) || words.ends(WordList.APPROVAL, row.name()))) {
            report.found("perception", row.spot(IndicatorField.NAME), row.name(), row.shown());
        } else if (row.worded()) {
            report.found("words", row.spot(IndicatorField.NAME), row.name(), row.value());
        }
    }

    private static void refile(String kase, Sheet sheet, Row row, LevelMeaning to, Report report) {
        Filing.report(kase, sheet, row, to, report);
    }
}
