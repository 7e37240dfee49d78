package dev.mubiao.prereview.rules;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.LevelMeaning;
import dev.mubiao.targets.Operator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PR-404: a deadline that is none, or lies outside the budget year. */
final class Deadlines implements Rule {

    private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})年");
    private static final Pattern NO_OBJECT = Pattern.compile("(?:按照?|在)?规定(?:时间|期限|时限)内?完成(?:情况)?|(?:按时|及时|如期)完成");

    @Override
    public String id() {
        return "PR-404";
    }

    @Override
    public void check(Sheet sheet, Report report) {
        for (Row row : sheet.named()) {
            boolean filed = row.kind() == LevelMeaning.TIMELINESS;
            if (row.date()) {
                outside(sheet, row, report);
                if (filed && NO_OBJECT.matcher(row.name()).matches()) {
                    report.found("no-object", row.spot(IndicatorField.NAME), row.name());
                }
            } else if (filed || sheet.flat()) {
                vague(sheet.words(), row, filed, report);
            }
        }
    }

    private static void vague(Lexicon words, Row row, boolean filed, Report report) {
        Spot spot = new Spot(row.cell(IndicatorField.VALUE), row.shown());
        boolean period = words.in(WordList.PERIOD, row.name());
        if (row.numeric() && words.is(WordList.TIME_UNIT, row.unit())) {
            if (period && row.unit().startsWith("年") && row.operator() != Operator.GE) {
                report.found("span", spot, row.name(), row.shown());
            } else if (row.unit().equals("月")
                    && row.operator() == Operator.LE
                    && !words.in(WordList.DURATION, row.name())) {
                report.found("ambiguous", spot, row.name(), row.shown());
            }
        } else if (filed && row.worded() && !NoTimeliness.foreign(row, words)) {
            report.found("no-date", spot, row.name(), row.value());
        } else if (filed && row.percent()) {
            report.found("rate", spot, row.name(), row.shown());
        }
    }

    private static void outside(Sheet sheet, Row row, Report report) {
        Matcher year = YEAR.matcher(row.value());
        if (sheet.content().year() != null
                && year.find()
                && Integer.parseInt(year.group(1)) != sheet.content().year().value()) {
            report.found(
                    "outside",
                    row.spot(IndicatorField.VALUE),
                    row.value(),
                    sheet.content().year().toString());
        }
    }
}
