package dev.mubiao.prereview.rules;

import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.Level;
import dev.mubiao.forms.LevelMeaning;
import java.util.List;

/** PR-105: the outputs have no indicator of quantity, quality or time. */
final class RequiredOutputs implements Rule {

    private static final List<LevelMeaning> OUTPUTS =
            List.of(LevelMeaning.QUANTITY, LevelMeaning.QUALITY, LevelMeaning.TIMELINESS);

    @Override
    public String id() {
        return "PR-105";
    }

    @Override
    public void check(Sheet sheet, Report report) {
        IndicatorTable table = sheet.table();
        if (table == null || sheet.rows().isEmpty()) {
            return;
        }
        if (table.flat()) {
            if (sheet.named().stream().noneMatch(row -> timed(row, sheet.words()))) {
                report.found("flat-time", sheet.whole());
            }
            return;
        }
        for (LevelMeaning meaning : OUTPUTS) {
            if (sheet.rows().stream().noneMatch(row -> row.is(meaning))) {
                report.found(
                        meaning == LevelMeaning.TIMELINESS ? "time" : "missing", sheet.whole(), label(table, meaning));
            }
        }
    }

    private static boolean timed(Row row, Lexicon words) {
        return row.date()
                || words.in(WordList.TIME, row.name())
                || words.in(WordList.PERIOD, row.name())
                || words.in(WordList.DURATION, row.name());
    }

    private static String label(IndicatorTable table, LevelMeaning meaning) {
        return table.levels().stream()
                .flatMap(level -> level.children().stream())
                .filter(level -> level.meaning() == meaning)
                .map(Level::label)
                .findFirst()
                .orElse("");
    }
}
