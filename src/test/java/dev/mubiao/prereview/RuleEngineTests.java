package dev.mubiao.prereview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.catalogue.FormFiles;
import dev.mubiao.prereview.model.DocumentExcerpt;
import dev.mubiao.prereview.model.Finding;
import dev.mubiao.prereview.model.RuleBook;
import dev.mubiao.publication.PublishedContents;
import dev.mubiao.targets.content.TargetContent;
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

    private static List<Finding> check(RuleEngine engine) {
        TargetContent content = PublishedContents.project("教室修缮");
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
