package dev.mubiao.prereview.rules.completeness;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorLevel;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.LevelMeaning;
import dev.mubiao.platform.text.Folding;
import dev.mubiao.prereview.language.Lexicon;
import dev.mubiao.prereview.language.WordList;
import dev.mubiao.prereview.measure.MeasureKind;
import dev.mubiao.prereview.model.FindingCollector;
import dev.mubiao.prereview.model.ReviewedRow;
import dev.mubiao.prereview.model.ReviewedSheet;
import dev.mubiao.prereview.model.Rule;
import dev.mubiao.prereview.model.SheetLocation;
import java.util.List;

/** PR-104: a class of indicators that every target needs, and that the form has, has none. */
public final class RequiredClassesRule implements Rule {

    private static final List<LevelMeaning> ALWAYS =
            List.of(LevelMeaning.OUTPUT, LevelMeaning.BENEFIT, LevelMeaning.SATISFACTION);

    @Override
    public String id() {
        return "PR-104";
    }

    @Override
    public void check(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        IndicatorTable table = reviewedSheet.table();
        if (table == null || reviewedSheet.rows().isEmpty()) {
            return;
        }
        if (table.flat()) {
            flat(reviewedSheet, findingCollector);
            return;
        }
        for (LevelMeaning meaning : ALWAYS) {
            if (table.has(meaning)
                    && reviewedSheet.rows().stream().noneMatch(reviewedRow -> properlyUnder(reviewedRow, meaning))) {
                findingCollector.found("missing", place(reviewedSheet, meaning), label(table, meaning));
            }
        }
        if (table.has(LevelMeaning.COST)
                && reviewedSheet.rows().stream().noneMatch(reviewedRow -> reviewedRow.is(LevelMeaning.COST))) {
            findingCollector.found("no-cost", reviewedSheet.whole(), label(table, LevelMeaning.COST));
        }
    }

    /** A benefit filed under outputs fills neither class. */
    private static boolean properlyUnder(ReviewedRow reviewedRow, LevelMeaning meaning) {
        boolean fits = meaning != LevelMeaning.SATISFACTION || reviewedRow.kind() == LevelMeaning.SATISFACTION;
        return reviewedRow.level1() == meaning && fits;
    }

    /** The class itself if it is there with rows that do not belong to it. */
    private static SheetLocation place(ReviewedSheet reviewedSheet, LevelMeaning meaning) {
        return reviewedSheet.rows().stream()
                .filter(reviewedRow -> reviewedRow.level1() == meaning)
                .map(reviewedRow -> reviewedRow.spot(IndicatorField.LEVEL1))
                .findFirst()
                .orElseGet(reviewedSheet::whole);
    }

    private static void flat(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        Lexicon words = reviewedSheet.words();
        boolean satisfaction = reviewedSheet.named().stream()
                .anyMatch(reviewedRow -> words.in(WordList.SATISFACTION, reviewedRow.name())
                        || reviewedRow.measure().kind() == MeasureKind.OPINION);
        if (!satisfaction) {
            String about = reviewedSheet.subject()
                    + Folding.bare(reviewedSheet.content().header().legalBasis())
                    + reviewedSheet.named().stream().map(ReviewedRow::name).reduce("", String::concat);
            String name =
                    Folding.bare(reviewedSheet.content().header().project().name());
            boolean served = words.in(WordList.BENEFICIARY, about) || name.contains("补贴") || name.contains("补助");
            findingCollector.found(served ? "flat-satisfaction" : "flat-satisfaction-arguable", reviewedSheet.whole());
        }
        if (reviewedSheet.named().stream().noneMatch(reviewedRow -> costs(reviewedRow, words))) {
            findingCollector.found("flat-cost", reviewedSheet.whole());
        }
    }

    /** A unit cost or a cap on spending. */
    private static boolean costs(ReviewedRow reviewedRow, Lexicon words) {
        boolean cap = reviewedRow.money() && reviewedRow.operator() != dev.mubiao.targets.content.Operator.GE;
        return reviewedRow.name().contains("成本") || (cap && words.in(WordList.AMOUNT, reviewedRow.name()));
    }

    public static String label(IndicatorTable table, LevelMeaning meaning) {
        return table.levels().stream()
                .filter(indicatorLevel -> indicatorLevel.meaning() == meaning)
                .map(IndicatorLevel::label)
                .findFirst()
                .orElse("");
    }
}
