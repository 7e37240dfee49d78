package dev.mubiao.prereview.rules;

import dev.mubiao.forms.IndicatorField;
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
record Statement(BigDecimal number, String unit, Set<Integer> context, Spot spot, String shown) {

    private static final String ENDS = "，。；,;、\n";
    private static final int LONGEST = 40;

    static List<Statement> of(Sheet sheet) {
        List<Statement> statements = new ArrayList<>();
        for (Spot goal : sheet.goals()) {
            statements.addAll(of(goal));
        }
        for (Row row : sheet.named()) {
            if (row.numeric()) {
                statements.add(new Statement(
                        row.number(),
                        row.unit(),
                        Texts.pairs(Texts.letters(row.text())),
                        row.spot(IndicatorField.VALUE),
                        row.name() + row.shown()));
            }
        }
        return statements;
    }

    /** The countable numbers of a text: no dates, no amounts for each. */
    static List<Statement> of(Spot spot) {
        String text = Texts.bare(spot.text());
        List<Statement> statements = new ArrayList<>();
        for (Quantity quantity : Quantity.in(text)) {
            if (!quantity.time() && quantity.per().isEmpty() && !quantity.unit().isEmpty()) {
                String clause = clause(text, quantity);
                statements.add(new Statement(
                        quantity.number(), quantity.unit(), Texts.pairs(Texts.letters(clause)), spot, clause));
            }
        }
        return statements;
    }

    private static String clause(String text, Quantity quantity) {
        int start = quantity.start();
        while (start > 0 && quantity.start() - start < LONGEST && ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int end = quantity.end();
        while (end < text.length() && end - quantity.end() < LONGEST && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(start, end);
    }
}
