package dev.mubiao.prereview.rules.feasibility;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.LevelMeaning;
import dev.mubiao.platform.text.Folding;
import dev.mubiao.prereview.language.Lexicon;
import dev.mubiao.prereview.language.NumberWithUnit;
import dev.mubiao.prereview.language.WordList;
import dev.mubiao.prereview.measure.Direction;
import dev.mubiao.prereview.measure.IndicatorMeasure;
import dev.mubiao.prereview.measure.MeasureKind;
import dev.mubiao.prereview.model.FindingCollector;
import dev.mubiao.prereview.model.ReviewedRow;
import dev.mubiao.prereview.model.ReviewedSheet;
import dev.mubiao.prereview.model.Rule;
import dev.mubiao.prereview.model.SheetLocation;
import dev.mubiao.targets.content.CellEdit;
import dev.mubiao.targets.content.Operator;
import java.math.BigDecimal;

/**
 * PR-401: the operator rewards the wrong thing, such as a maximum for what should grow, or an exact value where more
 * is better.
 */
public final class OperatorDirectionRule implements Rule {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Override
    public String id() {
        return "PR-401";
    }

    @Override
    public void check(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        for (ReviewedRow reviewedRow : reviewedSheet.named()) {
            if (reviewedRow.numeric()) {
                check(reviewedSheet, reviewedRow, findingCollector);
            }
        }
    }

    private static void check(ReviewedSheet reviewedSheet, ReviewedRow reviewedRow, FindingCollector findingCollector) {
        Lexicon words = reviewedSheet.words();
        boolean atMost = reviewedRow.operator() == Operator.LE || reviewedRow.operator() == Operator.LT;
        boolean atLeast = reviewedRow.operator() == Operator.GE || reviewedRow.operator() == Operator.GT;
        IndicatorMeasure measure = reviewedRow.measure();
        boolean satisfaction = measure.kind() == MeasureKind.OPINION && measure.better() == Direction.MORE;
        if (satisfaction && atMost) {
            turn("satisfaction-capped", reviewedSheet, reviewedRow, "≥", findingCollector);
        } else if (satisfaction
                && reviewedRow.operator() == Operator.EQ
                && reviewedRow.number().compareTo(WHOLE) < 0) {
            turn("satisfaction-fixed", reviewedSheet, reviewedRow, "≥", findingCollector);
        } else if (atLeast && lessIsBetter(reviewedRow, words)) {
            turn("less-is-better", reviewedSheet, reviewedRow, "≤", findingCollector);
        } else if (reviewedRow.is(LevelMeaning.COST) && reviewedRow.money()) {
            cost(reviewedSheet, reviewedRow, findingCollector);
        } else if (reviewedSheet.flat()
                && atLeast
                && measure.kind() == MeasureKind.MONEY_PER
                && measure.better() == Direction.LESS) {
            turn("cost-floor", reviewedSheet, reviewedRow, "≤", findingCollector);
        } else if (atMost && goodShare(reviewedRow, words)) {
            turn("output-capped", reviewedSheet, reviewedRow, "≥", findingCollector);
        } else if (atMost && output(reviewedSheet, reviewedRow)) {
            boolean promised = reviewedSheet.goals().stream()
                    .flatMap(goal -> NumberWithUnit.in(Folding.bare(goal.text())).stream())
                    .anyMatch(numberWithUnit -> numberWithUnit.unit().equals(reviewedRow.unit())
                            && numberWithUnit.number().compareTo(reviewedRow.number()) == 0);
            turn(promised ? "promise-capped" : "output-capped", reviewedSheet, reviewedRow, "≥", findingCollector);
        } else if (reviewedRow.operator() == Operator.EQ
                && reviewedRow.percent()
                && reviewedRow.number().compareTo(WHOLE) < 0
                && !lessIsBetter(reviewedRow, words)) {
            turn("rate-fixed", reviewedSheet, reviewedRow, "≥", findingCollector);
        }
    }

    private static void cost(ReviewedSheet reviewedSheet, ReviewedRow reviewedRow, FindingCollector findingCollector) {
        if (reviewedRow.operator() == Operator.EQ) {
            turn("cost-fixed", reviewedSheet, reviewedRow, "≤", findingCollector);
        } else if (reviewedRow.operator() == Operator.GE || reviewedRow.operator() == Operator.GT) {
            turn("cost-floor", reviewedSheet, reviewedRow, "≤", findingCollector);
        }
    }

    /** A thing of which less is better, unless the name turns it round: 投诉处理率, 减少事故. */
    private static boolean lessIsBetter(ReviewedRow reviewedRow, Lexicon words) {
        MeasureKind kind = reviewedRow.measure().kind();
        return reviewedRow.measure().better() == Direction.LESS
                && kind != MeasureKind.MONEY
                && kind != MeasureKind.MONEY_PER
                && !words.in(WordList.SATISFACTION, reviewedRow.name());
    }

    /** A share of what is as it should be. */
    private static boolean goodShare(ReviewedRow reviewedRow, Lexicon words) {
        return reviewedRow.measure().kind() == MeasureKind.SHARE
                && reviewedRow.measure().named() == MeasureKind.SHARE
                && reviewedRow.measure().better() == Direction.MORE
                && words.in(WordList.KNOWN_RATE, reviewedRow.name());
    }

    /** Something that is produced, so that more is better or exactly so much. */
    private static boolean output(ReviewedSheet reviewedSheet, ReviewedRow reviewedRow) {
        boolean filed = reviewedSheet.flat()
                ? done(reviewedSheet.words(), reviewedRow.name())
                : reviewedRow.kind() == LevelMeaning.QUANTITY
                        || reviewedRow.benefit() && reviewedSheet.words().starts(WordList.DOING, reviewedRow.name());
        return reviewedRow.measure().kind().quantity()
                && filed
                && reviewedRow.measure().better() == Direction.MORE
                && !reviewedSheet.words().in(WordList.NEGATIVE, reviewedRow.name())
                && !reviewedSheet.words().in(WordList.REDUCE, reviewedRow.name());
    }

    /** Whether the name says that something is done. */
    private static boolean done(Lexicon words, String name) {
        return words.starts(WordList.DOING, name)
                || words.ends(WordList.DOING, name)
                || words.starts(WordList.ACTION, name)
                || words.ends(WordList.ACTION, name);
    }

    private static void turn(
            String kase,
            ReviewedSheet reviewedSheet,
            ReviewedRow reviewedRow,
            String sign,
            FindingCollector findingCollector) {
        IndicatorTable table = reviewedSheet.table();
        boolean column = table != null && table.has(IndicatorField.OPERATOR);
        IndicatorField field = column ? IndicatorField.OPERATOR : IndicatorField.VALUE;
        String operator = Folding.bare(reviewedRow.indicator().stated().operatorRaw());
        String bare = reviewedRow.value().startsWith(operator)
                ? reviewedRow.value().substring(operator.length())
                : reviewedRow.value();
        findingCollector.fixable(
                kase,
                new SheetLocation(reviewedRow.cell(field), reviewedRow.shown()),
                FindingCollector.Fix.of(
                        "operator", sign, new CellEdit(reviewedRow.cell(field), column ? sign : sign + bare)),
                reviewedRow.name(),
                reviewedRow.operator().symbol(),
                sign);
    }
}
