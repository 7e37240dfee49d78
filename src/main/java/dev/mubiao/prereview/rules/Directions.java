package dev.mubiao.prereview.rules;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.LevelMeaning;
import dev.mubiao.targets.CellEdit;
import dev.mubiao.targets.Operator;
import java.math.BigDecimal;

/** PR-401: the comparison rewards the wrong thing. */
final class Directions implements Rule {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Override
    public String id() {
        return "PR-401";
    }

    @Override
    public void check(Sheet sheet, Report report) {
        for (Row row : sheet.named()) {
            if (row.numeric()) {
                check(sheet, row, report);
            }
        }
    }

    private static void check(Sheet sheet, Row row, Report report) {
        Lexicon words = sheet.words();
        boolean atMost = row.operator() == Operator.LE || row.operator() == Operator.LT;
        boolean atLeast = row.operator() == Operator.GE || row.operator() == Operator.GT;
        boolean satisfaction = words.in(WordList.SATISFACTION, row.name()) && !words.in(WordList.NEGATIVE, row.name());
        if (satisfaction && atMost) {
            turn("satisfaction-capped", sheet, row, "≥", report);
        } else if (satisfaction && row.operator() == Operator.EQ && row.number().compareTo(WHOLE) < 0) {
            turn("satisfaction-fixed", sheet, row, "≥", report);
        } else if (atLeast && lessIsBetter(row, words)) {
            turn("less-is-better", sheet, row, "≤", report);
        } else if (row.is(LevelMeaning.COST) && row.money()) {
            cost(sheet, row, report);
        } else if (atMost && output(sheet, row)) {
            boolean promised = sheet.goals().stream()
                    .flatMap(goal -> Quantity.in(Texts.bare(goal.text())).stream())
                    .anyMatch(quantity -> quantity.unit().equals(row.unit())
                            && quantity.number().compareTo(row.number()) == 0);
            turn(promised ? "promise-capped" : "output-capped", sheet, row, "≥", report);
        } else if (row.operator() == Operator.EQ
                && row.percent()
                && row.number().compareTo(WHOLE) < 0
                && !lessIsBetter(row, words)) {
            turn("rate-fixed", sheet, row, "≥", report);
        }
    }

    private static void cost(Sheet sheet, Row row, Report report) {
        if (row.operator() == Operator.EQ) {
            turn("cost-fixed", sheet, row, "≤", report);
        } else if (row.operator() == Operator.GE || row.operator() == Operator.GT) {
            turn("cost-floor", sheet, row, "≤", report);
        }
    }

    /** A thing of which less is better, unless the name turns it round: 投诉处理率, 减少事故. */
    private static boolean lessIsBetter(Row row, Lexicon words) {
        String name = row.name();
        return words.in(WordList.NEGATIVE, name)
                && !words.in(WordList.REMEDY, name)
                && !words.in(WordList.REDUCE, name)
                && !words.in(WordList.SATISFACTION, name);
    }

    /** Something that is produced, so that more is better or exactly so much. */
    private static boolean output(Sheet sheet, Row row) {
        boolean counted = sheet.words().is(WordList.COUNTING_UNIT, row.unit());
        boolean filed = sheet.flat() || row.kind() == LevelMeaning.QUANTITY;
        return counted
                && filed
                && !sheet.words().in(WordList.NEGATIVE, row.name())
                && !sheet.words().in(WordList.REDUCE, row.name());
    }

    private static void turn(String kase, Sheet sheet, Row row, String sign, Report report) {
        IndicatorTable table = sheet.table();
        boolean column = table != null && table.has(IndicatorField.OPERATOR);
        IndicatorField field = column ? IndicatorField.OPERATOR : IndicatorField.VALUE;
        String operator = Texts.bare(row.indicator().operatorRaw());
        String bare = row.value().startsWith(operator) ? row.value().substring(operator.length()) : row.value();
        report.fixable(
                kase,
                new Spot(row.cell(field), row.shown()),
                Report.Fix.of("operator", sign, new CellEdit(row.cell(field), column ? sign : sign + bare)),
                row.name(),
                row.operator().symbol(),
                sign);
    }
}
