package dev.mubiao.prereview.rules;

import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.targets.SubGoal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** PR-215: two targets of the unit state different numbers for one fact. */
final class Conflicts implements Rule {

    private static final int CLOSE_PERCENT = 10;
    private static final int SHORTEST_FACT = 4;

    @Override
    public String id() {
        return "PR-215";
    }

    @Override
    public void check(Sheet sheet, Report report) {
        for (SubGoal item : sheet.content().subGoals()) {
            sheet.neighbours().project(item.title()).ifPresent(project -> narrative(sheet, item, project, report));
        }
        for (Row row : sheet.named()) {
            if (row.numeric()) {
                conflict(sheet, row, report);
            }
        }
    }

    private static void conflict(Sheet sheet, Row row, Report report) {
        String letters = Texts.letters(row.name());
        String fact = Facts.key(row.name(), sheet.words());
        Optional<Neighbours.Found> share = sheet.neighbours()
                .named(letters)
                .filter(found -> row.percent()
                        && letters.length() >= sheet.words().whole(Threshold.SPECIFIC_NAME)
                        && differs(row, found.line()))
                .findFirst();
        if (share.isPresent()) {
            tell("share", row, share.get(), report);
            return;
        }
        Optional<Neighbours.Found> department = sheet.neighbours()
                .counting(fact)
                .filter(found -> fact.length() >= SHORTEST_FACT
                        && found.target().kind() == FormKind.DEPARTMENT
                        && sheet.content().kind() == FormKind.PROJECT
                        && differs(row, found.line()))
                .findFirst();
        if (department.isPresent()) {
            boolean satisfaction = sheet.words().in(WordList.SATISFACTION, row.name());
            tell(satisfaction ? "satisfaction" : "department", row, department.get(), report);
            return;
        }
        String entity = Facts.entity(fact, sheet.words());
        if (!entity.isEmpty() && !row.percent()) {
            sheet.neighbours()
                    .ofEntity(entity)
                    .filter(found -> differs(row, found.line())
                            && close(row.number(), found.line().number()))
                    .findFirst()
                    .ifPresent(found -> tell("places", row, found, report));
        }
    }

    private static boolean differs(Row row, Neighbour.Line other) {
        return other.number() != null
                && row.unit().equals(other.unit())
                && row.number().compareTo(other.number()) != 0;
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

    private static void tell(String kase, Row row, Neighbours.Found found, Report report) {
        report.found(
                kase,
                row.spot(IndicatorField.VALUE),
                row.name() + row.shown(),
                found.target().name(),
                found.line().text() + found.line().shown());
    }

    /** An item of the department's text against the project's own target. */
    private static void narrative(Sheet sheet, SubGoal item, Neighbour project, Report report) {
        for (Spot spot : List.of(Sheet.goal(item), Sheet.indicators(item))) {
            for (Statement mine : Statement.of(spot)) {
                List<Statement> alike = project.statements().stream()
                        .filter(theirs -> theirs.unit().equals(mine.unit())
                                && Texts.containment(mine.context(), theirs.context())
                                        >= sheet.words().whole(Threshold.SIMILAR_PHRASE))
                        .toList();
                boolean agrees =
                        alike.stream().anyMatch(theirs -> theirs.number().compareTo(mine.number()) == 0);
                if (!alike.isEmpty() && !agrees) {
                    report.found(
                            "narrative",
                            new Spot(spot.cell(), mine.shown()),
                            mine.shown(),
                            project.name(),
                            alike.get(0).shown());
                }
            }
        }
    }
}
