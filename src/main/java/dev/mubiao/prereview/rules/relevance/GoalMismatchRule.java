package dev.mubiao.prereview.rules.relevance;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.platform.text.Folding;
import dev.mubiao.prereview.language.Lexicon;
import dev.mubiao.prereview.language.NumberWithUnit;
import dev.mubiao.prereview.language.RuleTime;
import dev.mubiao.prereview.language.TextSimilarity;
import dev.mubiao.prereview.language.Threshold;
import dev.mubiao.prereview.language.WordList;
import dev.mubiao.prereview.measure.UnitOfMeasure;
import dev.mubiao.prereview.measure.UnitSystem;
import dev.mubiao.prereview.model.FindingCollector;
import dev.mubiao.prereview.model.ReviewedRow;
import dev.mubiao.prereview.model.ReviewedSheet;
import dev.mubiao.prereview.model.Rule;
import dev.mubiao.prereview.model.SheetLocation;
import dev.mubiao.prereview.model.StatedNumber;
import dev.mubiao.targets.content.Operator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** PR-208: what the goals or the overview say is not what the indicator says. */
public final class GoalMismatchRule implements Rule {

    /** Says that its number is one of several, or of more than the year. */
    private static final Pattern PART = Pattern.compile("其中|分别|每|人均|户均|亩均|平均|单位|累计|以来|到20[0-9]{2}年|十四五|十五五|新增");

    private static final int SHORTEST_OBJECT = 3;
    private static final int TELLING_OBJECT = 4;
    private static final int ALL = 100;

    @Override
    public String id() {
        return "PR-208";
    }

    @Override
    public void check(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        Set<ReviewedRow> told = new HashSet<>();
        for (SheetLocation goal : reviewedSheet.goals()) {
            phrases(reviewedSheet, goal, true, told, findingCollector);
        }
        counts(reviewedSheet, told, findingCollector);
        phrases(reviewedSheet, reviewedSheet.overview(), false, told, findingCollector);
        onlySize(reviewedSheet, told, findingCollector);
        coveredByBudget(reviewedSheet, findingCollector);
    }

    /** A phrase of the text that speaks of an indicator: its best match among the rows. */
    private static void phrases(
            ReviewedSheet reviewedSheet,
            SheetLocation text,
            boolean goal,
            Set<ReviewedRow> told,
            FindingCollector findingCollector) {
        for (StatedNumber statedNumber : StatedNumber.of(text)) {
            List<ReviewedRow> candidates = reviewedSheet.named().stream()
                    .filter(reviewedRow ->
                            reviewedRow.numeric() && reviewedRow.unit().equals(statedNumber.unit()))
                    .toList();
            if (goal) {
                number(reviewedSheet, text, statedNumber, candidates, told, findingCollector);
            }
            for (ReviewedRow reviewedRow : candidates) {
                boolean sameNumber = statedNumber.number().compareTo(reviewedRow.number()) == 0;
                if (sameNumber && renewed(reviewedSheet.words(), statedNumber.shown(), reviewedRow.name())) {
                    boolean contradicts = reviewedSheet.words().in(WordList.RENEWAL, statedNumber.shown());
                    if (contradicts || goal) {
                        findingCollector.found(
                                contradicts ? "other-thing" : "vague-thing",
                                spots(text, reviewedRow, statedNumber),
                                statedNumber.shown(),
                                reviewedRow.name() + reviewedRow.shown());
                    }
                }
            }
        }
    }

    /** A rate that the goal names with another number than the row that it speaks of. */
    private static void number(
            ReviewedSheet reviewedSheet,
            SheetLocation text,
            StatedNumber statedNumber,
            List<ReviewedRow> candidates,
            Set<ReviewedRow> told,
            FindingCollector findingCollector) {
        String phrase = Folding.letters(statedNumber.shown()).replaceAll("[0-9]+.*", "");
        Optional<ReviewedRow> match = candidates.stream()
                .filter(ReviewedRow::percent)
                .max(Comparator.comparingInt(
                        reviewedRow -> TextSimilarity.letterSimilarity(phrase, Folding.letters(reviewedRow.name()))));
        if (match.isEmpty()) {
            return;
        }
        ReviewedRow best = match.get();
        boolean speaksOfIt = TextSimilarity.containment(best.pairs(), statedNumber.context())
                        >= reviewedSheet.words().whole(Threshold.SIMILAR_NAMES)
                || TextSimilarity.letterSimilarity(phrase, Folding.letters(best.name()))
                        >= reviewedSheet.words().whole(Threshold.SIMILAR_PHRASE);
        if (speaksOfIt && best.number().compareTo(statedNumber.number()) != 0 && told.add(best)) {
            findingCollector.found(
                    "number", spots(text, best, statedNumber), statedNumber.shown(), best.name() + best.shown());
        }
    }

    /**
     * Counts of the goals against the rows that count the same object in the same unit. Nothing is said where any number of
     * the goals, or all of one clause together, is that of the row: it explains it.
     */
    private static void counts(ReviewedSheet reviewedSheet, Set<ReviewedRow> told, FindingCollector findingCollector) {
        List<StatedNumber> stated = reviewedSheet.goals().stream()
                .flatMap(goal -> StatedNumber.of(goal).stream())
                .filter(number -> !PART.matcher(number.shown()).find())
                .toList();
        for (ReviewedRow reviewedRow : reviewedSheet.named()) {
            String object = reviewedRow.measure().object();
            Optional<UnitOfMeasure> unit = UnitSystem.STANDARD.of(reviewedRow.unit());
            if (!reviewedRow.numeric()
                    || !reviewedRow.measure().kind().quantity()
                    || object.length() < SHORTEST_OBJECT
                    || unit.isEmpty()
                    || unit.get().each()) {
                continue;
            }
            BigDecimal number =
                    reviewedRow.number().scaleByPowerOfTen(unit.get().power());
            Set<Integer> pairs = TextSimilarity.pairs(object);
            RuleTime.spend(stated.size());
            List<StatedNumber> sameUnit = stated.stream()
                    .filter(one -> one.unit().equals(unit.get().noun()))
                    .toList();
            List<StatedNumber> ofIt = sameUnit.stream()
                    .filter(one -> TextSimilarity.containment(pairs, one.context())
                            >= reviewedSheet.words().whole(Threshold.SIMILAR_NAMES))
                    .toList();
            boolean summed = sameUnit.stream()
                            .map(StatedNumber::number)
                            .reduce(BigDecimal.ZERO, BigDecimal::add)
                            .compareTo(number)
                    == 0;
            boolean elsewhere = ofIt.size() == 1
                    && sameUnit.stream().anyMatch(one -> one.number().compareTo(number) == 0);
            if (!summed && !elsewhere) {
                ofIt.stream()
                        .filter(one -> one.number().compareTo(number) != 0
                                && (ofIt.size() == 1
                                        || object.length() >= TELLING_OBJECT
                                                && TextSimilarity.containment(pairs, one.context()) == ALL)
                                && !otherRenewal(reviewedSheet.words(), one.shown(), reviewedRow.name()))
                        .findFirst()
                        .filter(one -> told.add(reviewedRow))
                        .ifPresent(one -> findingCollector.found(
                                "number",
                                spots(one.spot(), reviewedRow, one),
                                one.shown(),
                                reviewedRow.name() + reviewedRow.shown()));
            }
        }
    }

    /** What is new here is renewed there: that is told as another thing. */
    private static boolean otherRenewal(Lexicon words, String phrase, String name) {
        return !words.first(WordList.RENEWAL, phrase).equals(words.first(WordList.RENEWAL, name));
    }

    /** 再认证 here and 新认证 there, the rest being the same words. */
    private static boolean renewed(Lexicon words, String phrase, String name) {
        String mine = words.first(WordList.RENEWAL, name).orElse("");
        String rest = name.replaceFirst(mine, "");
        return !mine.isEmpty()
                && rest.length() > 3
                && !phrase.contains(name)
                && phrase.contains(rest)
                && !phrase.contains(mine + rest);
    }

    /** The overview gives one size in a unit that only one indicator has, and another number. */
    private static void onlySize(
            ReviewedSheet reviewedSheet, Set<ReviewedRow> told, FindingCollector findingCollector) {
        SheetLocation overview = reviewedSheet.overview();
        List<StatedNumber> sizes = StatedNumber.of(overview).stream()
                .filter(statedNumber ->
                        statedNumber.unit().length() > 1 && !statedNumber.unit().contains("人"))
                .toList();
        for (StatedNumber size : sizes) {
            List<ReviewedRow> rows = reviewedSheet.named().stream()
                    .filter(reviewedRow ->
                            reviewedRow.numeric() && reviewedRow.unit().equals(size.unit()))
                    .toList();
            boolean alone = sizes.stream()
                            .filter(other -> other.unit().equals(size.unit()))
                            .count()
                    == 1;
            if (alone
                    && rows.size() == 1
                    && rows.get(0).number().compareTo(size.number()) != 0
                    && told.add(rows.get(0))) {
                ReviewedRow reviewedRow = rows.get(0);
                findingCollector.found(
                        "size",
                        spots(overview, reviewedRow, size),
                        size.shown(),
                        reviewedRow.name() + reviewedRow.shown());
            }
        }
    }

    /** The overview multiplies its counts into the budget, and the indicator counts something else. */
    private static void coveredByBudget(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        BigDecimal total = reviewedSheet.total();
        if (total == null) {
            return;
        }
        List<NumberWithUnit> all =
                NumberWithUnit.in(Folding.bare(reviewedSheet.overview().text()));
        List<BigDecimal> rates = all.stream()
                .filter(NumberWithUnit::rate)
                .map(NumberWithUnit::number)
                .toList();
        for (ReviewedRow reviewedRow : reviewedSheet.named()) {
            List<NumberWithUnit> counts = all.stream()
                    .filter(count -> !reviewedRow.unit().isEmpty()
                            && count.unit().equals(reviewedRow.unit())
                            && count.per().isEmpty())
                    .toList();
            for (int from = 0;
                    reviewedRow.numeric() && reviewedRow.operator() != Operator.LE && from + 1 < counts.size();
                    from++) {
                RuleTime.spend(rates.size());
                BigDecimal sum =
                        counts.get(from).number().add(counts.get(from + 1).number());
                boolean covers =
                        rates.stream().anyMatch(rate -> rate.multiply(sum).compareTo(total) == 0);
                if (covers && sum.compareTo(reviewedRow.number()) != 0) {
                    findingCollector.found(
                            "covered",
                            List.of(reviewedRow.spot(IndicatorField.VALUE), reviewedSheet.overview()),
                            reviewedRow.name() + reviewedRow.shown(),
                            sum.toPlainString() + reviewedRow.unit());
                    return;
                }
            }
        }
    }

    private static List<SheetLocation> spots(SheetLocation text, ReviewedRow reviewedRow, StatedNumber statedNumber) {
        List<SheetLocation> spots = new ArrayList<>();
        spots.add(reviewedRow.spot(IndicatorField.VALUE));
        spots.add(new SheetLocation(text.cell(), Objects.requireNonNull(statedNumber.shown())));
        return spots;
    }
}
