package dev.mubiao.prereview.rules;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.LevelMeaning;
import dev.mubiao.targets.CellEdit;
import dev.mubiao.targets.SubGoal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PR-107: the unit of measure is missing, is none, or does not fit what the name says is measured. */
final class Units implements Rule {

    private static final Pattern NARRATIVE_RATE =
            Pattern.compile("[^，。；,;、]{0,12}率(?:大于(?:等于)?|不低于|不少于|≥|>=|达到|为)[0-9.]+(次|个|人|场|件|项)");

    @Override
    public String id() {
        return "PR-107";
    }

    @Override
    public void check(Sheet sheet, Report report) {
        sheet.named().forEach(row -> check(sheet, row, report));
        for (SubGoal item : sheet.content().subGoals()) {
            Spot spot = Sheet.indicators(item);
            Matcher rate = NARRATIVE_RATE.matcher(Texts.bare(spot.text()));
            while (rate.find()) {
                report.found("rate-counted-in-text", spot, rate.group(), rate.group(1));
            }
        }
    }

    private static void check(Sheet sheet, Row row, Report report) {
        Lexicon words = sheet.words();
        String name = row.name();
        String unit = row.unit();
        Spot spot = row.spot(
                sheet.table() != null && sheet.table().has(IndicatorField.UNIT)
                        ? IndicatorField.UNIT
                        : IndicatorField.VALUE);
        if (!row.numeric()) {
            if (row.worded()
                    && !unit.isEmpty()
                    && !words.is(WordList.COUNTING_UNIT, unit)
                    && words.in(WordList.TIME, unit)) {
                report.found("no-unit", spot, unit, name);
            }
            return;
        }
        boolean counts = words.is(WordList.COUNTING_UNIT, unit);
        if (unit.isEmpty()) {
            report.found("missing", spot, name);
        } else if (words.is(WordList.BARE_UNIT, unit)) {
            report.found("bare", spot, unit, name);
        } else if (words.ends(WordList.RATE, name) && counts) {
            report.found("rate-counted", spot, unit, name);
        } else if (row.percent() && !row.rate()) {
            percentOf(words, row, spot, report);
        } else if (name.endsWith("次数") && counts && !unit.contains("次") && !unit.equals("起")) {
            wrongNoun(row, spot, "次", report);
        } else if (name.endsWith("人数") && counts && !(unit.endsWith("人") || unit.equals("名"))) {
            wrongNoun(row, spot, "人", report);
        } else if (name.endsWith("人次") && counts && !unit.endsWith("人次")) {
            wrongNoun(row, spot, "人次", report);
        } else if (words.is(WordList.TIME_UNIT, unit) && !timed(words, row)) {
            report.found("time-unit", spot, unit, name);
        } else if (row.money() && name.contains("月") && name.contains("标准") && !unit.contains("月")) {
            report.found("per-month", spot, unit, name);
        }
        Spelling.of(row)
                .ifPresent(standard -> report.fixable(
                        "spelling",
                        spot,
                        Report.Fix.of("unit", standard, new CellEdit(row.cell(IndicatorField.UNIT), standard)),
                        row.spot(IndicatorField.UNIT).text(),
                        standard));
    }

    private static void percentOf(Lexicon words, Row row, Spot spot, Report report) {
        String name = row.name();
        if (row.kind() != LevelMeaning.QUANTITY
                && (words.ends(WordList.COMPLAINT, name) || words.ends(WordList.COUNT, name))) {
            report.found("percent-of-count", spot, row.unit(), name);
        } else if (name.endsWith("期") || words.ends(WordList.DURATION, name)) {
            report.found("percent-of-period", spot, row.unit(), name);
        }
    }

    private static boolean timed(Lexicon words, Row row) {
        return words.in(WordList.TIME, row.text())
                || words.in(WordList.PERIOD, row.text())
                || words.in(WordList.DURATION, row.text());
    }

    private static void wrongNoun(Row row, Spot spot, String wanted, Report report) {
        report.found("wrong-noun", spot, row.unit(), row.name(), wanted);
    }

    /** Units that are right but written in another way than forms print them. */
    private static final class Spelling {

        static java.util.Optional<String> of(Row row) {
            String raw = row.indicator().unitRaw();
            if (raw == null) {
                return java.util.Optional.empty();
            }
            String bare = Texts.bare(raw);
            return bare.equals("百分比") || bare.equals("百分数") ? java.util.Optional.of("%") : java.util.Optional.empty();
        }
    }
}
