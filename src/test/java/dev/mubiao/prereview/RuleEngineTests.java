package dev.mubiao.prereview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.catalogue.FormFiles;
import dev.mubiao.prereview.model.DocumentExcerpt;
import dev.mubiao.prereview.model.Finding;
import dev.mubiao.prereview.model.RuleBook;
import dev.mubiao.publication.PublishedContents;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.sheet.SheetProblem;
import dev.mubiao.testing.SheetBuilder;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RuleEngineTests {

    @Test
    void aCheckThatTakesTooLongSaysWhichRulesWereLeftOut() {
        AtomicLong seconds = new AtomicLong();
        RuleEngine slow = new RuleEngine(RuleBook.standard(), () -> seconds.incrementAndGet() * 1_000_000_000L);

        List<Finding> leftOut = check(slow).stream()
                .filter(finding -> finding.rule().equals(RuleEngine.BUDGET))
                .toList();

        assertThat(leftOut)
                .singleElement()
                .satisfies(finding -> assertThat((String) finding.arguments().get(0))
                        .contains("PR-501", "PR-502")
                        .doesNotContain("PR-101"));
    }

    @Test
    void aCheckInTimeLeavesNothingOut() {
        assertThat(check(new RuleEngine(RuleBook.standard(), () -> 0)))
                .noneMatch(finding -> finding.rule().equals(RuleEngine.BUDGET));
    }

    /** Two thousand rows of one value, each compared with all: the clock runs on with the work, whatever machine. */
    @Test
    void aRuleThatTakesTooLongIsStoppedInsideOfItself() {
        AtomicLong asked = new AtomicLong();
        RuleEngine engine = new RuleEngine(RuleBook.standard(), () -> asked.incrementAndGet() * 2_000_000L);
        SheetBuilder sheet = SheetBuilder.aSheet("changshou-2026");
        for (int i = 0; i < 2_000; i++) {
            String own = Integer.toString(i, 26)
                    .chars()
                    .collect(StringBuilder::new, (text, c) -> text.append((char) ('一' + 40 * c)), StringBuilder::append)
                    .toString();
            sheet.withRow("数量指标", own.repeat(20) + i, "24");
        }

        List<Finding> findings = check(engine, sheet.content());

        assertThat(findings.stream().filter(finding -> finding.rule().equals(RuleEngine.BUDGET)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat((String) finding.arguments().get(0))
                            .contains("PR-211")
                            .doesNotContain("PR-101", "PR-501");
                    assertThat(finding.severity()).isEqualTo(SheetProblem.Severity.ERROR);
                });
        assertThat(asked.get()).isLessThan(5_000);
    }

    private static List<Finding> check(RuleEngine engine) {
        return check(engine, PublishedContents.project("教室修缮"));
    }

    private static List<Finding> check(RuleEngine engine, TargetContent content) {
        FormVariant variant = new FormFiles()
                .load().stream()
                        .filter(form -> form.id().equals(content.formId()))
                        .findFirst()
                        .orElseThrow()
                        .variant(content.kind())
                        .orElseThrow();
        return engine.check(
                content,
                variant,
                RuleEngine.relatedTargets(List.of(engine.entry("self", content, variant))),
                "self",
                DocumentExcerpt.NONE);
    }
}
