package dev.mubiao.prereview.rules;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.LevelMeaning;

/** PR-206: no satisfaction under satisfaction, or satisfaction elsewhere. */
final class NoSatisfaction implements Rule {

    @Override
    public String id() {
        return "PR-206";
    }

    @Override
    public void check(Sheet sheet, Report report) {
        for (Row row : sheet.named()) {
            Lexicon words = sheet.words();
            boolean satisfaction = words.in(WordList.SATISFACTION, row.text());
            boolean approval = words.in(WordList.APPROVAL, row.text());
            if (row.kind() == LevelMeaning.SATISFACTION) {
                if (!satisfaction && !approval) {
                    report.found("none", row.spot(IndicatorField.NAME), row.name());
                } else if (words.starts(WordList.OWN_STAFF, row.name())) {
                    report.found("own-staff", row.spot(IndicatorField.NAME), row.name());
                }
            } else if (row.kind() != null
                    && (words.ends(WordList.SATISFACTION, row.name()) || Refile.approval(row, words))) {
                Filing.report("elsewhere", sheet, row, LevelMeaning.SATISFACTION, report);
            }
        }
    }
}
