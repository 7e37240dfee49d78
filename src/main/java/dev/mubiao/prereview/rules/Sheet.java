package dev.mubiao.prereview.rules;

import dev.mubiao.forms.Field;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.LevelMeaning;
import dev.mubiao.shared.Money;
import dev.mubiao.targets.CellKeys;
import dev.mubiao.targets.SubGoal;
import dev.mubiao.targets.TargetContent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A content as the rules look at it. */
final class Sheet {

    /** Where a finding stands that concerns no single cell. */
    static final String WHOLE = "sheet";

    private final TargetContent content;
    private final FormVariant variant;
    private final Lexicon words;
    private final Neighbours neighbours;
    private final Source source;
    private final List<Row> rows;
    private final List<Row> named;
    private @Nullable String subject;

    Sheet(TargetContent content, FormVariant variant, Lexicon words, Neighbours neighbours, Source source) {
        this.content = content;
        this.variant = variant;
        this.words = words;
        this.neighbours = neighbours;
        this.source = source;
        IndicatorTable table = variant.indicators();
        this.rows = table == null
                ? List.of()
                : content.indicators().stream()
                        .map(indicator -> new Row(indicator, table, words))
                        .toList();
        this.named = rows.stream()
                .filter(row -> !row.placeholder() && !row.name().isEmpty())
                .toList();
    }

    TargetContent content() {
        return content;
    }

    FormVariant variant() {
        return variant;
    }

    Lexicon words() {
        return words;
    }

    Neighbours neighbours() {
        return neighbours;
    }

    Source source() {
        return source;
    }

    /** All rows of the table, placeholders included. */
    List<Row> rows() {
        return rows;
    }

    /** The rows that have a name and are no placeholders. */
    List<Row> named() {
        return named;
    }

    Stream<Row> named(LevelMeaning meaning) {
        return named.stream().filter(row -> row.is(meaning));
    }

    /** The indicator table. Only rules that look at rows may ask for it. */
    @Nullable
    IndicatorTable table() {
        return variant.indicators();
    }

    /** Whether the form has rows without levels. */
    boolean flat() {
        IndicatorTable table = variant.indicators();
        return table != null && table.flat();
    }

    /** The whole money in yuan, null if it is not known. */
    @Nullable
    BigDecimal total() {
        Money total = content.funding().total().money();
        return total == null ? null : total.yuan();
    }

    Spot totalSpot() {
        String raw = content.funding().total().raw();
        Money money = content.funding().total().money();
        return new Spot(
                "field:TOTAL",
                raw != null
                        ? raw
                        : money == null ? "" : money.in(variant.moneyUnit()).toPlainString());
    }

    /** An amount in the form's unit, as in {@code 18万元}. */
    String amount(BigDecimal yuan) {
        return new Money(yuan).format(variant.moneyUnit()) + variant.moneyUnit().label();
    }

    Spot whole() {
        return new Spot(WHOLE, "");
    }

    Spot name() {
        return new Spot(
                field(Field.PROJECT_NAME),
                Objects.requireNonNullElse(content.header().projectName(), ""));
    }

    Spot overview() {
        return new Spot(
                "field:OVERVIEW", Objects.requireNonNullElse(content.header().overview(), ""));
    }

    Spot basis() {
        return new Spot(
                "field:LEGAL_BASIS", Objects.requireNonNullElse(content.header().legalBasis(), ""));
    }

    /** The goals, each where it is filled in. */
    List<Spot> goals() {
        List<String> goals = content.goals();
        boolean repeated = variant.has(Field.GOAL);
        if (!repeated) {
            return goals.isEmpty() ? List.of() : List.of(new Spot("field:GOALS", String.join("\n", goals)));
        }
        return IntStream.range(0, goals.size())
                .mapToObj(i -> new Spot("field:GOAL:" + i, goals.get(i)))
                .toList();
    }

    /** Overview, basis and goals: what the target says in words. */
    List<Spot> texts() {
        return Stream.concat(Stream.of(overview(), basis()), goals().stream())
                .filter(spot -> !spot.text().isEmpty())
                .toList();
    }

    static Spot title(SubGoal item) {
        return new Spot("subGoal:" + item.no(), item.title());
    }

    static Spot goal(SubGoal item) {
        return new Spot("subGoal:" + item.no() + ":goal", Objects.requireNonNullElse(item.goal(), ""));
    }

    static Spot indicators(SubGoal item) {
        return new Spot("subGoal:" + item.no() + ":indicators", Objects.requireNonNullElse(item.indicatorsText(), ""));
    }

    /** Name, overview and goals without white space: what the project is about. */
    String subject() {
        if (subject == null) {
            StringBuilder text = new StringBuilder(Texts.bare(content.header().projectName()));
            text.append('|').append(Texts.bare(content.header().overview()));
            content.goals().forEach(goal -> text.append('|').append(Texts.bare(goal)));
            subject = text.toString();
        }
        return subject;
    }

    /** The key of the cell that holds the field, glued fields being one cell. */
    private String field(Field field) {
        return variant.binding(field)
                .map(binding -> CellKeys.field(binding.cell(), null))
                .orElse("field:" + field);
    }
}
