package dev.mubiao.prereview.model;

import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.LevelMeaning;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.text.Folding;
import dev.mubiao.prereview.language.Lexicon;
import dev.mubiao.prereview.language.MeasuredSubject;
import dev.mubiao.prereview.language.WordList;
import dev.mubiao.targets.content.LabelledAmount;
import dev.mubiao.targets.content.SpendingPlanStep;
import dev.mubiao.targets.content.TargetContent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Another target of the unit, reduced to what rules compare across targets.
 *
 * @param key tells it apart from the others: a target's id, or a table's position in its document
 * @param name without white space
 * @param subject what it is about, see {@link ReviewedSheet#subject}
 * @param total in yuan
 * @param projectSpending of a department, in yuan; null if it states none
 * @param plan the spending plan as one text, empty if there is none
 * @param statements the numbers in its goals and rows
 */
public record RelatedTarget(
        Object key,
        FormKind kind,
        @Nullable BudgetYear year,
        String name,
        String subject,
        @Nullable BigDecimal total,
        @Nullable BigDecimal projectSpending,
        String plan,
        List<Line> lines,
        List<StatedNumber> statements) {

    /**
     * A row of it.
     *
     * @param name letters of the name alone
     * @param fact the name without words that change nothing, see {@link MeasuredSubject#key}
     * @param entity the places that it counts, see {@link MeasuredSubject#entity}
     * @param number null unless the value is numeric
     */
    public record Line(
            String name,
            String text,
            String fact,
            String entity,
            @Nullable LevelMeaning kind,
            @Nullable BigDecimal number,
            String unit,
            boolean people,
            SheetLocation spot,
            String shown) {}

    public static RelatedTarget of(Object key, TargetContent content, FormVariant variant, Lexicon words) {
        ReviewedSheet reviewedSheet =
                new ReviewedSheet(content, variant, words, RelatedTargets.NONE, DocumentExcerpt.NONE);
        return new RelatedTarget(
                key,
                content.kind(),
                content.year(),
                Folding.bare(content.displayName()),
                reviewedSheet.subject(),
                reviewedSheet.total(),
                projectSpending(content),
                plan(content),
                reviewedSheet.named().stream()
                        .map(reviewedRow -> line(reviewedRow, words))
                        .toList(),
                StatedNumber.of(reviewedSheet));
    }

    private static Line line(ReviewedRow reviewedRow, Lexicon words) {
        String fact = MeasuredSubject.key(reviewedRow.name(), words);
        return new Line(
                Folding.letters(reviewedRow.name()),
                reviewedRow.text(),
                fact,
                MeasuredSubject.entity(fact, words),
                reviewedRow.kind(),
                reviewedRow.numeric() ? reviewedRow.number() : null,
                reviewedRow.unit(),
                reviewedRow.numeric() && words.is(WordList.PEOPLE_UNIT, reviewedRow.unit()),
                reviewedRow.spot(IndicatorField.NAME),
                reviewedRow.shown());
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

    public static String plan(TargetContent content) {
        return content.funding().spendingPlan().stream()
                .map(SpendingPlanStep::percent)
                .map(percent ->
                        percent == null ? "" : percent.stripTrailingZeros().toPlainString())
                .collect(Collectors.joining("/"));
    }
}
