package dev.mubiao.prereview.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.prereview.model.RuleBook;
import dev.mubiao.targets.sheet.SheetProblem.Severity;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whether a fault is found when it is planted into a target in which nothing else is wrong. */
class RecallTests {

    private static final int SEEDS = 24;
    private static final RuleBook BOOK = RuleBook.standard();

    @Test
    void nearlyEveryPlantedFaultIsFound() {
        Map<String, int[]> byRule = new TreeMap<>();
        for (PlantedFault fault : PlantedFault.FAULTS) {
            int[] counts = byRule.computeIfAbsent(fault.rule(), any -> new int[2]);
            for (String form : fault.forms()) {
                for (int seed = 0; seed < SEEDS; seed++) {
                    counts[fault.found(form, seed) ? 0 : 1]++;
                }
            }
        }
        byRule.forEach(
                (rule, counts) -> System.out.printf("%s found %d of %d%n", rule, counts[0], counts[0] + counts[1]));
        assertThat(byRule)
                .allSatisfy((rule, counts) ->
                        assertThat(counts[0] * 100).as(rule).isGreaterThanOrEqualTo((counts[0] + counts[1]) * 95));
    }

    @Test
    void aFaultIsPlantedForEveryRuleThatDecidesOverASingleTarget() {
        List<String> planted =
                PlantedFault.FAULTS.stream().map(PlantedFault::rule).toList();
        List<String> deciding = BOOK.rules().keySet().stream()
                .filter(rule -> !BOOK.rules().get(rule).assisted())
                .filter(rule -> !rule.equals("PR-305"))
                .toList();
        assertThat(new TreeSet<>(planted)).containsExactlyElementsOf(new TreeSet<>(deciding));
        assertThat(deciding).anyMatch(rule -> BOOK.rules().get(rule).cases().containsValue(Severity.ERROR));
    }
}
