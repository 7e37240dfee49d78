package dev.mubiao.prereview.rules.relevance;

import dev.mubiao.forms.layout.Field;
import dev.mubiao.prereview.language.MeasuredSubject;
import dev.mubiao.prereview.language.TextSimilarity;
import dev.mubiao.prereview.model.FindingCollector;
import dev.mubiao.prereview.model.ReviewedSheet;
import dev.mubiao.prereview.model.Rule;
import dev.mubiao.prereview.model.SheetLocation;
import dev.mubiao.prereview.model.StatedNumber;
import dev.mubiao.prereview.rules.completeness.VagueGoalRule;
import dev.mubiao.targets.cell.EntryRef;
import dev.mubiao.targets.content.AnnualTask;
import java.util.Set;
import java.util.stream.Collectors;

/** PR-209, assisted: a task of the goals that no indicator seems to measure. */
public final class UncoveredTaskRule implements Rule {

    private static final int SHORTEST = 4;

    @Override
    public String id() {
        return "PR-209";
    }

    @Override
    public void check(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        if (reviewedSheet.named().isEmpty()) {
            return;
        }
        Set<Integer> measured = reviewedSheet.named().stream()
                .flatMap(reviewedRow -> MeasuredSubject.telling(reviewedRow.text(), reviewedSheet.words()).stream())
                .collect(Collectors.toSet());
        for (int i = 0; i < reviewedSheet.content().goals().tasks().size(); i++) {
            AnnualTask task = reviewedSheet.content().goals().tasks().get(i);
            ask(
                    reviewedSheet,
                    new SheetLocation(new EntryRef(Field.TASK_NAME, i), task.name()),
                    task.name(),
                    measured,
                    findingCollector);
        }
        for (SheetLocation goal : reviewedSheet.goals()) {
            for (StatedNumber statedNumber : StatedNumber.of(goal)) {
                boolean counted = reviewedSheet.named().stream()
                        .anyMatch(reviewedRow ->
                                reviewedRow.numeric() && reviewedRow.number().compareTo(statedNumber.number()) == 0);
                if (!counted) {
                    ask(reviewedSheet, goal, statedNumber.shown(), measured, findingCollector);
                }
            }
        }
    }

    private static void ask(
            ReviewedSheet reviewedSheet,
            SheetLocation sheetLocation,
            String text,
            Set<Integer> measured,
            FindingCollector findingCollector) {
        Set<Integer> telling = MeasuredSubject.telling(text, reviewedSheet.words());
        if (text.length() >= SHORTEST
                && !telling.isEmpty()
                && TextSimilarity.common(telling, measured) * 3 < telling.size()) {
            findingCollector.found("uncovered", sheetLocation, VagueGoalRule.shortened(text));
        }
    }
}
