package dev.mubiao.prereview.rules.relevance;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.LevelMeaning;
import dev.mubiao.prereview.language.Lexicon;
import dev.mubiao.prereview.language.WordList;
import dev.mubiao.prereview.measure.MeasureKind;
import dev.mubiao.prereview.model.FindingCollector;
import dev.mubiao.prereview.model.ReviewedRow;
import dev.mubiao.prereview.model.ReviewedSheet;
import dev.mubiao.prereview.model.Rule;
import java.util.Set;

/** PR-201: filed under quantity, but nothing is counted. */
public final class QuantityClassRule implements Rule {

    /** How often a survey is held can be counted, unlike what people feel. */
    private static final Set<String> HAPPENING = Set.of("次", "场", "场次", "期", "批", "届");

    @Override
    public String id() {
        return "PR-201";
    }

    @Override
    public boolean suits(FormVariant form) {
        return form.indicators() != null && form.indicators().has(LevelMeaning.QUANTITY);
    }

    @Override
    public void check(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        reviewedSheet
                .named(LevelMeaning.QUANTITY)
                .forEach(reviewedRow -> check(reviewedSheet, reviewedRow, findingCollector));
    }

    private static void check(ReviewedSheet reviewedSheet, ReviewedRow reviewedRow, FindingCollector findingCollector) {
        Lexicon words = reviewedSheet.words();
        if (share(reviewedRow, words)) {
            refile("rate", reviewedSheet, reviewedRow, ClassCorrection.ofRate(reviewedRow, words), findingCollector);
        } else if (reviewedRow.money()) {
            boolean amountAlone =
                    reviewedRow.valueWords().isEmpty() && !reviewedRow.value().contains("每");
            refile(
                    amountAlone ? "money" : "money-in-words",
                    reviewedSheet,
                    reviewedRow,
                    LevelMeaning.COST,
                    findingCollector);
        } else if (reviewedRow.numeric()
                && !HAPPENING.contains(reviewedRow.unit())
                && (words.in(WordList.SATISFACTION, reviewedRow.name())
                        || words.ends(WordList.APPROVAL, reviewedRow.name()))) {
            findingCollector.found(
                    "perception", reviewedRow.spot(IndicatorField.NAME), reviewedRow.name(), reviewedRow.shown());
        } else if (reviewedRow.date()) {
            refile("date", reviewedSheet, reviewedRow, LevelMeaning.TIMELINESS, findingCollector);
        } else if (reviewedRow.worded()) {
            findingCollector.found(
                    "words", reviewedRow.spot(IndicatorField.NAME), reviewedRow.name(), reviewedRow.value());
        }
    }

    /** A share, and no frequency or coefficient whose name ends like one. */
    private static boolean share(ReviewedRow reviewedRow, Lexicon words) {
        MeasureKind kind = reviewedRow.measure().kind();
        boolean other = kind.quantity() || kind == MeasureKind.COEFFICIENT;
        return !other && (words.ends(WordList.RATE, reviewedRow.name()) || reviewedRow.percent());
    }

    private static void refile(
            String kase,
            ReviewedSheet reviewedSheet,
            ReviewedRow reviewedRow,
            LevelMeaning to,
            FindingCollector findingCollector) {
        MisclassificationReporter.report(kase, reviewedSheet, reviewedRow, to, findingCollector);
    }
}
