package dev.mubiao.prereview.rules;

import dev.mubiao.forms.IndicatorField;
import java.util.regex.Pattern;

/** PR-213: the name holds the target, or value and description only say the name again. */
final class RepeatedWords implements Rule {

    private static final Pattern COUNTED =
            Pattern.compile("[0-9]+(?:\\.[0-9]+)?(?:万|亿)?(?:个|人|人次|户|家|次|场|件|项|份|%|台|辆|名)");

    @Override
    public String id() {
        return "PR-213";
    }

    @Override
    public void check(Sheet sheet, Report report) {
        for (Row row : sheet.named()) {
            Spot spot = row.spot(IndicatorField.NAME);
            if (COUNTED.matcher(row.name()).find()) {
                report.found("target-in-name", spot, row.name());
            } else if (row.worded() && row.value().length() >= 4 && row.name().contains(row.value())) {
                report.found("value", row.spot(IndicatorField.VALUE), row.value());
            } else if (row.percent() && action(row, sheet.words())) {
                report.found("action", spot, row.name());
            }
            description(row, report);
        }
    }

    /** 推动…率: what is done, where what is reached should stand. */
    private static boolean action(Row row, Lexicon words) {
        return words.ends(WordList.RATE, row.name())
                && words.starts(WordList.ACTION, row.name())
                && !words.in(WordList.KNOWN_RATE, row.name());
    }

    private static void description(Row row, Report report) {
        if (row.description().isEmpty()) {
            return;
        }
        if (row.description().equals(row.name())) {
            report.found("description", row.spot(IndicatorField.DESCRIPTION), row.description());
        } else if (row.percent() && row.description().contains(row.number().toPlainString() + "%")) {
            report.found("description-value", row.spot(IndicatorField.DESCRIPTION), row.description());
        }
    }
}
