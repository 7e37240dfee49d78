package dev.mubiao.prereview.rules;

import static dev.mubiao.prereview.rules.Proof.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mubiao.forms.FormKey;
import dev.mubiao.prereview.RuleEngine;
import dev.mubiao.prereview.model.DocumentExcerpt;
import dev.mubiao.prereview.model.Finding;
import dev.mubiao.prereview.model.RelatedTargets;
import dev.mubiao.prereview.model.RuleBook;
import dev.mubiao.prereview.model.RuleSettings;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.testing.SheetBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleProofTests {

    private static final RuleBook BOOK = RuleBook.standard();

    static Stream<Proof> proofs() {
        return Proofs.all();
    }

    @ParameterizedTest
    @MethodSource("proofs")
    void findsWhatIsWrongAndNamesIt(Proof proof) {
        List<Finding> found =
                proof.wrong().findings().stream().filter(proof::about).toList();
        assertThat(found).isNotEmpty().allMatch(finding -> finding.severity() == proof.severity());
        assertThat(found).anyMatch(finding -> names(finding, proof.quoted()));
    }

    @ParameterizedTest
    @MethodSource("proofs")
    void leavesAloneWhatIsNearlyTheSameAndRight(Proof proof) {
        assertThat(proof.right().findings()).noneMatch(proof::about);
    }

    /** Where the book names forms, a rule says itself which other forms it is of use in. */
    @ParameterizedTest
    @MethodSource("proofs")
    void aNewFormIsJudgedByWhatItHas(Proof proof) {
        TargetContent known = proof.wrong().content();
        TargetContent content = new TargetContent(
                new FormKey("office-2026", 1, known.kind()),
                known.year(),
                known.header(),
                known.funding(),
                known.goals(),
                known.indicators(),
                known.unplaced());
        assertThat(proof.wrong().findings(content)).anyMatch(proof::about);
    }

    @Test
    void everyCaseOfTheBookIsProved() {
        assertThat(proofs().map(Proof::kase)).containsExactlyInAnyOrderElementsOf(cases());
    }

    @Test
    void everyRuleOfTheBookIsBuilt() {
        assertThat(RuleEngine.ids())
                .containsExactlyInAnyOrderElementsOf(BOOK.rules().keySet());
    }

    @Test
    void aRuleMayNotReportACaseThatTheBookLacks() {
        Map<String, RuleSettings> rules = new LinkedHashMap<>(BOOK.rules());
        RuleSettings few = rules.get("PR-110");
        rules.put("PR-110", new RuleSettings(few.criterion(), few.assisted(), true, few.forms(), Map.of()));
        RuleEngine ruleEngine = new RuleEngine(new RuleBook(rules, BOOK.words(), BOOK.thresholds()));
        SheetBuilder sheet = row(Proof.PL, Proof.QUANTITY, "清淤长度", "≥12公里");
        assertThatThrownBy(() -> ruleEngine.check(
                        sheet.content(), sheet.variant(), RelatedTargets.NONE, null, DocumentExcerpt.NONE))
                .hasMessageContaining("PR-110 has no case 'few'");
    }

    private static List<String> cases() {
        return BOOK.rules().entrySet().stream()
                .flatMap(rule -> rule.getValue().cases().keySet().stream().map(kase -> rule.getKey() + "." + kase))
                .toList();
    }

    private static boolean names(Finding finding, String quoted) {
        return finding.arguments().stream()
                        .anyMatch(argument -> argument.toString().contains(quoted))
                || finding.spots().stream()
                        .anyMatch(sheetLocation -> sheetLocation.text().contains(quoted));
    }
}
