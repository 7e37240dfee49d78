package dev.mubiao.prereview.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.prereview.model.Finding;
import dev.mubiao.targets.sheet.SheetProblem.Severity;
import dev.mubiao.testing.SheetBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules say about targets in which nothing is wrong, each seen beside the others of its unit. */
class PrecisionTests {

    private static final int TARGETS = 200;
    private static final int PER_UNIT = 10;

    @ParameterizedTest
    @ValueSource(strings = {Proof.CS26, Proof.CS24, Proof.HG, Proof.LK, Proof.LKD, Proof.PL})
    void correctTargetsGiveNoErrorAndHardlyAWarning(String form) {
        List<Finding> findings = findings(form);
        System.out.println(form + " " + byRule(findings));
        assertThat(findings).noneMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(findings.stream().filter(finding -> finding.severity() == Severity.WARNING))
                .hasSizeLessThanOrEqualTo(TARGETS / 50);
    }

    private static List<Finding> findings(String form) {
        List<Finding> findings = new ArrayList<>();
        for (int from = 0; from < TARGETS; from += PER_UNIT) {
            boolean department = form.equals(Proof.LKD);
            for (int i = 0; i < PER_UNIT; i++) {
                SheetBuilder sheet = CorrectTargets.of(form, from + i);
                for (int other = 0; other < i && !department; other++) {
                    sheet.beside(CorrectTargets.of(form, from + other));
                }
                findings.addAll(sheet.findings());
            }
        }
        return findings;
    }

    private static Map<String, Long> byRule(List<Finding> findings) {
        return findings.stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.severity() + " " + finding.rule() + "." + finding.kase(),
                        TreeMap::new,
                        Collectors.counting()));
    }
}
