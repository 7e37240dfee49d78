package dev.mubiao.prereview.rules;

import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.LevelMeaning;
import dev.mubiao.shared.BudgetYear;
import dev.mubiao.targets.LabelledAmount;
import dev.mubiao.targets.PlanStep;
import dev.mubiao.targets.TargetContent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Another target of the unit, boiled down to what cross-target rules compare.
 *
 * @param key tells it apart from the others: a target's id, or a table's position in its document
 * @param name without white space
 * @param subject what it is about, see {@link Sheet#subject}
 * @param total in yuan
 * @param projectSpending of a department, in yuan; null if it states none
 * @param plan the spending plan as one text, empty if there is none
 * @param statements the numbers in its goals and rows
 */
record Neighbour(
        Object key,
        FormKind kind,
        @Nullable BudgetYear year,
        String name,
        String subject,
        @Nullable BigDecimal total,
        @Nullable BigDecimal projectSpending,
        String plan,
        List<Line> lines,
        List<Statement> statements) {

    /**
     * A row of it.
     *
     * @param name letters of the name alone
     * @param fact the name without words that change nothing, see {@link Facts#key}
     * @param entity the places that it counts, see {@link Facts#entity}
     * @param number null unless the value is numeric
     */
    record Line(
            String name,
            String text,
            String fact,
            String entity,
            @Nullable LevelMeaning kind,
            @Nullable BigDecimal number,
            String unit,
            boolean people,
            Spot spot,
            String shown) {}

    static Neighbour of(Object key, TargetContent content, FormVariant variant, Lexicon words) {
        Sheet sheet = new Sheet(content, variant, words, Neighbours.NONE, Source.NONE);
        return new Neighbour(
                key,
                content.kind(),
                content.year(),
                Texts.bare(content.displayName()),
                sheet.subject(),
                sheet.total(),
                projectSpending(content),
                plan(content),
                sheet.named().stream().map(row -> line(row, words)).toList(),
                Statement.of(sheet));
    }

    private static Line line(Row row, Lexicon words) {
        String fact = Facts.key(row.name(), words);
        return new Line(
                Texts.letters(row.name()),
                row.text(),
                fact,
                Facts.entity(fact, words),
                row.kind(),
                row.numeric() ? row.number() : null,
                row.unit(),
                row.numeric() && words.is(WordList.PEOPLE_UNIT, row.unit()),
                row.spot(IndicatorField.NAME),
                row.shown());
    }

    private static @Nullable BigDecimal projectSpending(TargetContent content) {
        return content.funding().expenditure().stream()
                .filter(part -> part.label().contains("项目"))
                .map(LabelledAmount::amount)
                .map(amount -> amount.money() == null ? null : amount.money().yuan())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    static String plan(TargetContent content) {
        return content.funding().spendingPlan().stream()
                .map(PlanStep::percent)
                .map(percent ->
                        percent == null ? "" : percent.stripTrailingZeros().toPlainString())
                .collect(Collectors.joining("/"));
    }
}
