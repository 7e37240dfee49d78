package dev.mubiao.prereview.rules.relevance;

import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.platform.text.Folding;
import dev.mubiao.prereview.language.MeasuredSubject;
import dev.mubiao.prereview.language.TextSimilarity;
import dev.mubiao.prereview.language.Threshold;
import dev.mubiao.prereview.language.WordList;
import dev.mubiao.prereview.model.FindingCollector;
import dev.mubiao.prereview.model.RelatedTarget;
import dev.mubiao.prereview.model.RelatedTargets;
import dev.mubiao.prereview.model.ReviewedRow;
import dev.mubiao.prereview.model.ReviewedSheet;
import dev.mubiao.prereview.model.Rule;
import dev.mubiao.prereview.model.SheetLocation;
import dev.mubiao.prereview.model.StatedNumber;
import dev.mubiao.targets.content.SubGoal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** PR-215: two targets of the unit state different numbers for one fact. */
public final class ConflictingNumbersRule implements Rule {

    private static final int CLOSE_PERCENT = 10;
    private static final int SHORTEST_FACT = 4;
    private static final int ALL = 100;

    @Override
    public String id() {
        return "PR-215";
    }

    @Override
    public void check(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        for (SubGoal item : reviewedSheet.content().goals().subGoals()) {
            reviewedSheet
                    .relatedTargets()
                    .project(item.title())
                    .ifPresent(project -> narrative(reviewedSheet, item, project, findingCollector));
        }
        for (ReviewedRow reviewedRow : reviewedSheet.named()) {
            if (reviewedRow.numeric()) {
                conflict(reviewedSheet, reviewedRow, findingCollector);
            }
        }
    }

    private static void conflict(
            ReviewedSheet reviewedSheet, ReviewedRow reviewedRow, FindingCollector findingCollector) {
        String letters = Folding.letters(reviewedRow.name());
        String fact = MeasuredSubject.key(reviewedRow.name(), reviewedSheet.words());
        Optional<RelatedTargets.Found> share = reviewedSheet
                .relatedTargets()
                .named(letters)
                .filter(found -> reviewedRow.percent()
                        && letters.length() >= reviewedSheet.words().whole(Threshold.SPECIFIC_NAME)
                        && differs(reviewedRow, found.line()))
                .findFirst();
        if (share.isPresent()) {
            tell("share", reviewedRow, share.get(), findingCollector);
            return;
        }
        Optional<RelatedTargets.Found> department = reviewedSheet
                .relatedTargets()
                .counting(fact)
                .filter(found -> fact.length() >= SHORTEST_FACT
                        && found.target().kind() == FormKind.DEPARTMENT
                        && reviewedSheet.content().kind() == FormKind.PROJECT
                        && differs(reviewedRow, found.line()))
                .findFirst();
        if (department.isPresent()) {
            boolean satisfaction = reviewedSheet.words().in(WordList.SATISFACTION, reviewedRow.name());
            tell(satisfaction ? "satisfaction" : "department", reviewedRow, department.get(), findingCollector);
            return;
        }
        if (statement(reviewedSheet, reviewedRow, findingCollector)) {
            return;
        }
        String entity = MeasuredSubject.entity(fact, reviewedSheet.words());
        // How many villages there are, not in how many something is done.
        boolean ofPlaces = fact.length() - entity.length() <= 2;
        if (!entity.isEmpty() && ofPlaces && !reviewedRow.percent()) {
            reviewedSheet
                    .relatedTargets()
                    .ofEntity(entity)
                    .filter(found -> differs(reviewedRow, found.line())
                            && close(reviewedRow.number(), found.line().number()))
                    .findFirst()
                    .ifPresent(found -> tell("places", reviewedRow, found, findingCollector));
        }
    }

    /** The department's text gives another share for the object of the row. @return whether it does */
    private static boolean statement(
            ReviewedSheet reviewedSheet, ReviewedRow reviewedRow, FindingCollector findingCollector) {
        if (!reviewedRow.percent()
                || Folding.letters(reviewedRow.name()).length() < SHORTEST_FACT
                || reviewedSheet.content().kind() != FormKind.PROJECT) {
            return false;
        }
        Set<Integer> pairs = TextSimilarity.pairs(Folding.letters(reviewedRow.name()));
        for (RelatedTarget department : reviewedSheet.relatedTargets().departments()) {
            List<StatedNumber> alike = department.statements().stream()
                    .filter(theirs ->
                            theirs.unit().equals("%") && TextSimilarity.containment(pairs, theirs.context()) == ALL)
                    .toList();
            boolean agrees = alike.stream().anyMatch(theirs -> theirs.number().compareTo(reviewedRow.number()) == 0);
            // That the row contradicts the target's own goal as well is told there.
            boolean own = reviewedSheet.goals().stream()
                    .flatMap(goal -> StatedNumber.of(goal).stream())
                    .anyMatch(mine -> alike.stream()
                            .anyMatch(theirs -> theirs.unit().equals(mine.unit())
                                    && theirs.number().compareTo(mine.number()) == 0));
            if (!alike.isEmpty() && !agrees && !own) {
                findingCollector.found(
                        "department",
                        reviewedRow.spot(IndicatorField.VALUE),
                        reviewedRow.name() + reviewedRow.shown(),
                        department.name(),
                        alike.get(0).shown());
                return true;
            }
        }
        return false;
    }

    private static boolean differs(ReviewedRow reviewedRow, RelatedTarget.Line other) {
        return other.number() != null
                && reviewedRow.unit().equals(other.unit())
                && reviewedRow.number().compareTo(other.number()) != 0;
    }

    /** So near to each other that they are meant to be the same. */
    private static boolean close(BigDecimal a, @Nullable BigDecimal b) {
        return b != null
                && a.subtract(b)
                                .abs()
                                .multiply(BigDecimal.valueOf(100))
                                .compareTo(a.max(b).multiply(BigDecimal.valueOf(CLOSE_PERCENT)))
                        <= 0;
    }

    private static void tell(
            String kase, ReviewedRow reviewedRow, RelatedTargets.Found found, FindingCollector findingCollector) {
        findingCollector.found(
                kase,
                reviewedRow.spot(IndicatorField.VALUE),
                reviewedRow.name() + reviewedRow.shown(),
                found.target().name(),
                found.line().text() + found.line().shown());
    }

    /** An item of the department's text against the project's own target. */
    private static void narrative(
            ReviewedSheet reviewedSheet, SubGoal item, RelatedTarget project, FindingCollector findingCollector) {
        for (SheetLocation sheetLocation : List.of(ReviewedSheet.goal(item), ReviewedSheet.indicators(item))) {
            for (StatedNumber mine : StatedNumber.of(sheetLocation)) {
                List<StatedNumber> alike = project.statements().stream()
                        .filter(theirs -> theirs.unit().equals(mine.unit())
                                && TextSimilarity.containment(mine.context(), theirs.context())
                                        >= reviewedSheet.words().whole(Threshold.SIMILAR_PHRASE))
                        .toList();
                boolean agrees =
                        alike.stream().anyMatch(theirs -> theirs.number().compareTo(mine.number()) == 0);
                if (!alike.isEmpty() && !agrees) {
                    findingCollector.found(
                            "narrative",
                            new SheetLocation(sheetLocation.cell(), mine.shown()),
                            mine.shown(),
                            project.name(),
                            alike.get(0).shown());
                }
            }
        }
    }
}
