package dev.mubiao.prereview.rules;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.LevelMeaning;

/** PR-205, assisted: filed under a benefit, but it looks like an input, an output or another kind of benefit. */
final class NoBenefit implements Rule {

    @Override
    public String id() {
        return "PR-205";
    }

    @Override
    public void check(Sheet sheet, Report report) {
        Lexicon words = sheet.words();
        for (Row row : sheet.named()) {
            Spot spot = row.spot(IndicatorField.NAME);
            if (row.kind() == LevelMeaning.ECOLOGICAL_BENEFIT && !words.in(WordList.ECOLOGICAL, row.text())) {
                report.found("ecological", spot, row.name());
            } else if (row.kind() == LevelMeaning.ECONOMIC_BENEFIT && !words.in(WordList.ECONOMIC, row.text())) {
                report.found("economic", spot, row.name());
            } else if (row.benefit()
                    && row.numeric()
                    && (words.in(WordList.OUTPUT, row.name())
                            || (row.percent() && words.ends(WordList.PAYMENT, row.name())))) {
                report.found("output", spot, row.name());
            }
        }
    }
}
