package dev.mubiao.prereview.rules;

import dev.mubiao.targets.AnnualTask;
import java.util.Set;
import java.util.stream.Collectors;

/** PR-209, assisted: a task of the goals that no indicator seems to measure. */
final class UncoveredTasks implements Rule {

    private static final int SHORTEST = 4;

    @Override
    public String id() {
        return "PR-209";
    }

    @Override
    public void check(Sheet sheet, Report report) {
        if (sheet.named().isEmpty()) {
            return;
        }
        Set<Integer> measured = sheet.named().stream()
                .flatMap(row -> Facts.telling(row.text(), sheet.words()).stream())
                .collect(Collectors.toSet());
        for (int i = 0; i < sheet.content().tasks().size(); i++) {
            AnnualTask task = sheet.content().tasks().get(i);
            ask(sheet, new Spot("field:TASK_NAME:" + i, task.name()), task.name(), measured, report);
        }
        for (Spot goal : sheet.goals()) {
            for (Statement statement : Statement.of(goal)) {
                boolean counted = sheet.named().stream()
                        .anyMatch(row -> row.numeric() && row.number().compareTo(statement.number()) == 0);
                if (!counted) {
                    ask(sheet, goal, statement.shown(), measured, report);
                }
            }
        }
    }

    private static void ask(Sheet sheet, Spot spot, String text, Set<Integer> measured, Report report) {
        Set<Integer> telling = Facts.telling(text, sheet.words());
        if (text.length() >= SHORTEST && !telling.isEmpty() && Texts.common(telling, measured) * 3 < telling.size()) {
            report.found("uncovered", spot, Goals.shortened(text));
        }
    }
}
