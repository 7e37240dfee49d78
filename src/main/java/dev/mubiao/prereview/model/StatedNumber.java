package dev.mubiao.prereview.model;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.platform.text.Folding;
import dev.mubiao.prereview.language.NumberWithUnit;
import dev.mubiao.prereview.language.TextSimilarity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A number that a target states, with the words around it.
 *
 * @param context pairs of characters of the clause that it stands in
 * @param shown the clause
 */
public record StatedNumber(BigDecimal number, String unit, Set<Integer> context, SheetLocation spot, String shown) {

    private static final String ENDS = "，。；,;、\n";
    private static final int LONGEST = 40;

    static List<StatedNumber> of(ReviewedSheet reviewedSheet) {
        List<StatedNumber> statements = new ArrayList<>();
        for (SheetLocation goal : reviewedSheet.goals()) {
            statements.addAll(of(goal));
        }
        for (ReviewedRow reviewedRow : reviewedSheet.named()) {
            if (reviewedRow.numeric()) {
                statements.add(new StatedNumber(
                        reviewedRow.number(),
                        reviewedRow.unit(),
                        TextSimilarity.pairs(Folding.letters(reviewedRow.text())),
                        reviewedRow.spot(IndicatorField.VALUE),
                        reviewedRow.name() + reviewedRow.shown()));
            }
        }
        return statements;
    }

    /** The countable numbers of a text: no dates, no amounts for each. */
    public static List<StatedNumber> of(SheetLocation sheetLocation) {
        String text = Folding.bare(sheetLocation.text());
        List<StatedNumber> statements = new ArrayList<>();
        for (NumberWithUnit numberWithUnit : NumberWithUnit.in(text)) {
            if (!numberWithUnit.time()
                    && numberWithUnit.per().isEmpty()
                    && !numberWithUnit.unit().isEmpty()) {
                String clause = clause(text, numberWithUnit);
                statements.add(new StatedNumber(
                        numberWithUnit.number(),
                        numberWithUnit.unit(),
                        TextSimilarity.pairs(Folding.letters(clause)),
                        sheetLocation,
                        clause));
            }
        }
        return statements;
    }

    private static String clause(String text, NumberWithUnit numberWithUnit) {
        int start = numberWithUnit.start();
        while (start > 0 && numberWithUnit.start() - start < LONGEST && ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int end = numberWithUnit.end();
        while (end < text.length() && end - numberWithUnit.end() < LONGEST && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(start, end);
    }
}
