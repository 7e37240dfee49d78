package dev.mubiao.prereview.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mubiao.platform.Refusal;
import dev.mubiao.prereview.language.Threshold;
import dev.mubiao.prereview.language.WordList;
import dev.mubiao.prereview.model.RuleBook;
import dev.mubiao.targets.sheet.SheetProblem.Severity;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleBookFileTests {

    private static final RuleBook STANDARD = RuleBook.standard();

    @Test
    void aBookComesBackFromItsFile() {
        RuleBook book = STANDARD.with(
                        "PR-106",
                        STANDARD.rule("PR-106").with("empty", Severity.ERROR).inForms(List.of("hangu-2025")))
                .with("PR-101", STANDARD.rule("PR-101").enabled(false))
                .with(WordList.SENSITIVE, List.of("是", "no", "1.50", "- a", "#", "\"词\"", "~"))
                .with(Threshold.ROUNDING, new BigDecimal("1.5"));

        assertThat(RuleBookFile.read(RuleBookFile.write(book), STANDARD)).isEqualTo(book);
    }

    @Test
    void theStandardComesBackFromItsFileWordForWord() {
        assertThat(RuleBookFile.read(RuleBookFile.write(STANDARD), STANDARD).differences(STANDARD))
                .isEmpty();
    }

    @Test
    void whatTheFileDoesNotSpeakOfStays() {
        RuleBook mine = STANDARD.with(Threshold.LOW_RATE, new BigDecimal("75"));

        RuleBook read = RuleBookFile.read("format: mubiao-rule-book\nthresholds: {ROUNDING: 2}", mine);

        assertThat(read).isEqualTo(mine.with(Threshold.ROUNDING, new BigDecimal("2")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rules: {} | prereview.rulebook.file.foreign",
                "just a text | prereview.rulebook.file.foreign",
                "format: [ | prereview.rulebook.file.broken",
                "format: mubiao-rule-book\\nrules: {PR-999: {enabled: true}} | prereview.rulebook.file.unknown",
                "format: mubiao-rule-book\\nrules: {PR-106: {cases: {nothing: error}}} | prereview.rulebook.file.unknown",
                "format: mubiao-rule-book\\nrules: {PR-106: {cases: {empty: fatal}}} | prereview.rulebook.file.severity",
                "format: mubiao-rule-book\\nrules: {PR-106: {enabled: maybe}} | prereview.rulebook.file.enabled",
                "format: mubiao-rule-book\\nrules: {PR-205: {cases: {output: error}}} | prereview.rulebook.invalid.assisted",
                "format: mubiao-rule-book\\nwords: {NOTHING: [a]} | prereview.rulebook.file.unknown",
                "format: mubiao-rule-book\\nwords: {TIME: a} | prereview.rulebook.file.list",
                "format: mubiao-rule-book\\nwords: {TIME: [a, '']} | prereview.rulebook.invalid.empty",
                "format: mubiao-rule-book\\nwords: {TIME: [a, a]} | prereview.rulebook.invalid.twice",
                "format: mubiao-rule-book\\nwords: {MISSPELLING: [帐户]} | prereview.rulebook.invalid.pair",
                "format: mubiao-rule-book\\nwords: {MISSPELLING: ['帐户=']} | prereview.rulebook.invalid.pair",
                "format: mubiao-rule-book\\nwords: {GROUP: ['教师  学生']} | prereview.rulebook.invalid.family",
                "format: mubiao-rule-book\\nthresholds: {LOW_RATE: many} | prereview.rulebook.file.number",
                "format: mubiao-rule-book\\nthresholds: {LOW_RATE: 101} | prereview.rulebook.invalid.number",
                "format: mubiao-rule-book\\nthresholds: {SAME_PLANS: 2.5} | prereview.rulebook.invalid.number",
            })
    void refusesAFileThatIsWrongAndSaysWhy(String yaml, String key) {
        assertThatThrownBy(() -> RuleBookFile.read(yaml.replace("\\n", "\n"), STANDARD))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
