package dev.mubiao.targets.ui.sheet.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.prereview.model.Finding;
import dev.mubiao.prereview.rules.Proof;
import dev.mubiao.prereview.rules.Proofs;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.sheet.SheetFix;
import dev.mubiao.targets.sheet.SheetProblem.Severity;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The one-click corrections of the pre-review's rules, typed into the sheet as if by hand. */
class RuleFixTests {

    /** What a reader put right is confirmed by leaving it as it is: the draft keeps the remark until it is saved. */
    private static final Set<String> CONFIRMED = Set.of("PR-111.repaired", "PR-112.inferred");

    static Stream<Proof> fixable() {
        return Proofs.all()
                .filter(proof -> !CONFIRMED.contains(proof.kase()))
                .filter(proof ->
                        found(proof, proof.wrong().findings()).stream().anyMatch(finding -> finding.fix() != null));
    }

    @ParameterizedTest
    @MethodSource("fixable")
    void oneClickMakesTheFindingGoAndBringsNoNewError(Proof proof) {
        List<Finding> before = proof.wrong().findings();
        SheetFix fix = found(proof, before).stream()
                .map(Finding::fix)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        SheetModel model = new SheetModel(proof.wrong().variant(), proof.wrong().content());
        CellInput.type(model, fix.edits());
        TargetContent fixed = model.content();
        List<Finding> after = proof.wrong().findings(fixed);
        assertThat(found(proof, after)).hasSizeLessThan(found(proof, before).size());
        assertThat(errors(before)).containsAll(errors(after));
    }

    private static List<Finding> found(Proof proof, List<Finding> findings) {
        return findings.stream().filter(proof::about).toList();
    }

    /** Without missing classes: a proof of one row lacks them before and after, only others. */
    private static Set<String> errors(List<Finding> findings) {
        return findings.stream()
                .filter(finding ->
                        finding.severity() == Severity.ERROR && !finding.rule().equals("PR-104"))
                .map(finding -> finding.rule() + "." + finding.kase())
                .collect(Collectors.toSet());
    }
}
