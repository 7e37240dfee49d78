package dev.mubiao.prereview.rules;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.prereview.RuleEngine;
import dev.mubiao.prereview.model.DocumentExcerpt;
import dev.mubiao.prereview.model.RelatedTargets;
import dev.mubiao.prereview.model.RuleBook;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.testing.SheetBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Measures the pre-review in one thread: 10,000 targets of ten indicators, as one unit's and as a hundred units', and
 * one sheet of 2,000 rows. See {@code docs/benchmarks.md}.
 */
final class PreReviewBenchmark {

    private static final int TARGETS = 10_000;
    private static final int UNITS = 100;
    private static final int ROWS = 2_000;
    private static final int WARM_UP = 4;
    private static final int ROUNDS = 7;
    private static final RuleEngine ENGINE = new RuleEngine(RuleBook.standard());
    private static final List<String> FORMS = List.of(Proof.CS26, Proof.HG, Proof.LK, Proof.PL);

    private record Part(Integer key, TargetContent content, FormVariant variant) {}

    private PreReviewBenchmark() {}

    public static void main(String[] arguments) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < TARGETS; i++) {
            parts.add(part(i));
        }
        double one = TARGETS / seconds(() -> units(parts, 1));
        double many = TARGETS / seconds(() -> units(parts, UNITS));
        Part longest = longSheet();
        double sheet = seconds(() -> units(List.of(longest), 1)) * 1000;
        System.out.printf("one unit of %d targets: %.0f targets/s%n", TARGETS, one);
        System.out.printf(
                "%d units of %d targets: %.0f targets/s, %.2f of the one unit%n",
                UNITS, TARGETS / UNITS, many, many / one);
        System.out.printf("a sheet of %d rows: %.1f ms, %.0f of a target of ten%n", ROWS, sheet, sheet * one / 1000);
    }

    /** All targets, unit by unit: what they tell each other, and what is found in each. */
    private static long units(List<Part> parts, int units) {
        long found = 0;
        int size = parts.size() / units;
        for (int unit = 0; unit < units; unit++) {
            List<Part> mine = parts.subList(unit * size, (unit + 1) * size);
            RelatedTargets relatedTargets = RuleEngine.relatedTargets(mine.stream()
                    .map(part -> ENGINE.entry(part.key(), part.content(), part.variant()))
                    .toList());
            for (Part part : mine) {
                found += ENGINE.check(part.content(), part.variant(), relatedTargets, part.key(), DocumentExcerpt.NONE)
                        .size();
            }
        }
        return found;
    }

    /** The median of several rounds after warming up. */
    private static double seconds(LongSupplier work) {
        double[] rounds = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long start = System.nanoTime();
            long found = work.getAsLong();
            double seconds = (System.nanoTime() - start) / 1e9;
            if (found == 0) {
                throw new IllegalStateException("nothing was found, so nothing was measured");
            }
            if (round >= 0) {
                rounds[round] = seconds;
            }
        }
        Arrays.sort(rounds);
        return rounds[ROUNDS / 2];
    }

    private static Part part(int seed) {
        SheetBuilder sheet = CorrectTargets.of(FORMS.get(seed % FORMS.size()), seed);
        sheet.named(sheet.content().displayName() + "第" + seed + "标段")
                .withRow(Proof.QUANTITY, "第" + seed + "标段巡查", "≥ 12 次")
                .withRow(Proof.QUALITY, "第" + seed % 300 + "片区资料归档合格率", "≥ 95 %");
        return new Part(seed, sheet.content(), sheet.variant());
    }

    private static Part longSheet() {
        SheetBuilder sheet = CorrectTargets.of(Proof.CS26, 1);
        for (int row = 0; row < ROWS; row++) {
            sheet.withRow(row % 2 == 0 ? Proof.QUANTITY : Proof.SOCIAL, "第" + row + "村道路巡查里程", "≥ " + row % 40 + " 公里");
        }
        return new Part(0, sheet.content(), sheet.variant());
    }
}
