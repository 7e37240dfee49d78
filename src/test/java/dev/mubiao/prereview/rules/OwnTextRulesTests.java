package dev.mubiao.prereview.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.prereview.RuleEngine;
import dev.mubiao.prereview.model.DocumentExcerpt;
import dev.mubiao.prereview.model.Finding;
import dev.mubiao.prereview.model.RelatedTargets;
import dev.mubiao.prereview.model.RuleBook;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.FreeRef;
import dev.mubiao.targets.content.ContentCells;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.parsing.ValueParser;
import dev.mubiao.testing.FilledTestForms;
import dev.mubiao.testing.TestForms;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What only its form has a place for is read by the rules for all texts. */
class OwnTextRulesTests {

    private static final RuleEngine ENGINE = new RuleEngine(RuleBook.standard());

    @ParameterizedTest
    @CsvSource({"PR-115,按期完成&nbsp;建设", "PR-118,按期完成，，验收合格", "PR-501,联系电话13800138000"})
    void aFaultInAnyTextIsFound(String rule, String text) {
        TargetContent end = FilledTestForms.content("year-end");
        CellRef cause = CellRef.of("extra:" + end.indicators().get(0).id() + ":cause");
        for (CellRef place : List.of(new FreeRef("done"), cause)) {
            assertThat(found(rule, "year-end", end)).noneMatch(finding -> about(finding, place));
            assertThat(found(rule, "year-end", ContentCells.with(end, place, text)))
                    .anyMatch(finding -> about(finding, place));
        }
        TargetContent tasks = FilledTestForms.content("dated-tasks");
        CellRef entry =
                CellRef.of("list:works:" + tasks.free().list("works").get(0).id() + ":name");
        assertThat(found(rule, "dated-tasks", ContentCells.with(tasks, entry, text)))
                .anyMatch(finding -> about(finding, entry));
        CellRef date = new FreeRef("start");
        assertThat(found(rule, "dated-tasks", ContentCells.with(tasks, date, text)))
                .noneMatch(finding -> about(finding, date));
    }

    /** The levels of the form are output, benefit and satisfaction, without a second one. */
    @ParameterizedTest
    @ValueSource(strings = {"PR-104", "PR-105"})
    void classesThatTheFormDoesNotHaveAreNotAskedFor(String rule) {
        assertThat(found(rule, "year-end", FilledTestForms.content("year-end")))
                .noneMatch(finding -> finding.arguments().contains(""));
    }

    /** The standard book uses PR-201 in forms of its own that have levels. */
    @Test
    void aFormOfAnOfficeIsJudgedByWhatItHas() {
        TargetContent content = FilledTestForms.content("two-periods");
        TargetContent rate = content.withIndicators(List.of(content.indicators()
                .get(0)
                .withLabels(new Indicator.Labels("产出指标", "数量指标", "办结率"))
                .withStated(new Indicator.StatedValue(
                        null,
                        "≥90%",
                        null,
                        ValueParser.parse(null, "≥90%", null).value()))));
        assertThat(found("PR-201", "two-periods", rate)).isNotEmpty();
        RuleBook book = RuleBook.standard();
        RuleEngine elsewhere =
                new RuleEngine(book.with("PR-201", book.rules().get("PR-201").inForms(List.of("lukou-2026"))));
        assertThat(elsewhere.check(
                        rate, TestForms.variant("two-periods"), RelatedTargets.NONE, null, DocumentExcerpt.NONE))
                .noneMatch(finding -> finding.rule().equals("PR-201"));
        TargetContent flat = FilledTestForms.content("dated-tasks").withIndicators(rate.indicators());
        assertThat(found("PR-201", "dated-tasks", flat)).isEmpty();
    }

    private static List<Finding> found(String rule, String form, TargetContent content) {
        return ENGINE.check(content, TestForms.variant(form), RelatedTargets.NONE, null, DocumentExcerpt.NONE).stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    private static boolean about(Finding finding, CellRef place) {
        return finding.spots().stream().anyMatch(spot -> spot.cell().equals(place));
    }
}
