package dev.mubiao.targets.content;

import dev.mubiao.forms.FormKey;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorColumn;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.forms.layout.FieldBinding;
import dev.mubiao.platform.MoneyUnit;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.FieldRef;
import dev.mubiao.targets.cell.IndicatorRef;
import dev.mubiao.targets.cell.ItemRef;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A content as another version of its form takes it: what the version has no cell for is listed, and kept among what
 * found no field.
 */
public final class FormMove {

    private final FormVariant from;
    private final FormVariant to;
    private final TargetContent content;
    private final Map<CellRef, String> unread;
    private final List<LostCell> lost = new ArrayList<>();

    private FormMove(FormVariant from, FormVariant to, TargetContent content) {
        this.from = from;
        this.to = to;
        this.content = content;
        this.unread = new HashMap<>(content.unread());
    }

    /**
     * A value that the other version has no cell for.
     *
     * @param label of its cell, as the version printed it that the content has
     * @param text as that version printed it
     */
    public record LostCell(String label, String text) {}

    /** @param content with what was lost among what found no field */
    public record Moved(TargetContent content, List<LostCell> lost) {}

    /**
     * @param from the variant that the content has
     * @param key of the version that it is moved to
     * @param to its variant
     */
    public static Moved of(TargetContent content, FormVariant from, FormKey key, FormVariant to) {
        return new FormMove(from, to, content).moved(key);
    }

    /**
     * @param key of the same form and kind
     * @throws Refusal NOT_FOUND if one of the versions is not known or has no such kind
     */
    public static Moved to(FormKey key, TargetContent content, Forms forms) {
        return key.equals(content.form())
                ? new Moved(content, List.of())
                : of(content, variant(content.form(), forms), key, variant(key, forms));
    }

    private static FormVariant variant(FormKey key, Forms forms) {
        return forms.find(key).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "targets.form.unknown", key.id()));
    }

    private Moved moved(FormKey key) {
        TargetHeader header = TargetHeader.of(content.header().title(), this::header);
        Funding funding = funding();
        TargetContent.Goals goals = goals();
        List<Indicator> indicators = indicators();
        List<SourceCell> unplaced = new ArrayList<>(content.unplaced());
        FreeContent free = FreeMove.of(content, from, to, lost);
        lost.forEach(cell -> unplaced.add(new SourceCell(0, unplaced.size() + 1, cell.label() + "：" + cell.text())));
        return new Moved(
                new TargetContent(key, content.year(), header, funding, goals, indicators, unplaced, unread, free),
                List.copyOf(lost));
    }

    private @Nullable String header(Field field) {
        String text = content.header().text(field);
        return !loses(field, null) || lose(label(field, null), text) ? text : null;
    }

    private Funding funding() {
        Funding funding = content.funding();
        BigDecimal weight = funding.executionWeight();
        boolean weighted = keeps(Field.EXECUTION_WEIGHT, null, FieldTexts.number(weight));
        boolean total = keeps(Field.TOTAL, null, text(funding.total()));
        return new Funding(
                total ? funding.total() : Amount.EMPTY,
                amounts(Field.SOURCE, funding.sources()),
                amounts(Field.INCOME, funding.income()),
                amounts(Field.EXPENDITURE, funding.expenditure()),
                weighted ? weight : null,
                funding.spendingPlan().stream()
                        .filter(step -> keeps(
                                Field.SPENDING_STEP,
                                step.label(),
                                step.percent() == null
                                        ? FieldTexts.plain(step.raw())
                                        : FieldTexts.number(step.percent()) + "%"))
                        .toList());
    }

    private List<LabelledAmount> amounts(Field field, List<LabelledAmount> amounts) {
        return amounts.stream()
                .filter(amount -> keeps(field, amount.label(), text(amount.amount())))
                .toList();
    }

    private TargetContent.Goals goals() {
        TargetContent.Goals goals = content.goals();
        boolean narrativeLost = from.narrative() != null && to.narrative() == null;
        String heading = label(Field.GOALS, null);
        return new TargetContent.Goals(
                listsGoals(from) && !listsGoals(to) ? none(goals.texts(), Function.identity(), heading) : goals.texts(),
                narrativeLost
                        ? none(
                                goals.subGoals(),
                                goal -> joined(goal.title(), goal.goal(), goal.indicatorsText()),
                                heading)
                        : goals.subGoals(),
                narrativeLost ? none(goals.measures(), Measure::text, heading) : goals.measures(),
                tasks(goals.tasks()));
    }

    private List<AnnualTask> tasks(List<AnnualTask> tasks) {
        boolean name = loses(Field.TASK_NAME, null);
        boolean content = loses(Field.TASK_CONTENT, null);
        if (!name && !content) {
            return tasks;
        }
        List<AnnualTask> kept = new ArrayList<>();
        for (AnnualTask task : tasks) {
            if (name) {
                lose(label(Field.TASK_NAME, null), joined(task.name(), task.content()));
            } else {
                if (!task.content().isBlank()) {
                    lose(label(Field.TASK_CONTENT, null), joined(task.name(), task.content()));
                }
                kept.add(new AnnualTask(task.name(), ""));
            }
        }
        return kept;
    }

    private static boolean listsGoals(FormVariant variant) {
        return variant.narrative() != null || variant.has(Field.GOALS) || variant.has(Field.GOAL);
    }

    private <T> List<T> none(List<T> all, Function<T, String> text, String label) {
        all.forEach(each -> lose(label, text.apply(each)));
        return List.of();
    }

    private List<Indicator> indicators() {
        List<Indicator> moved = new ArrayList<>();
        for (Indicator row : content.indicators()) {
            String core = row.core() == null ? "" : row.core() ? "是" : "否";
            Indicator kept = row.withLabels(new Indicator.Labels(
                            cell(row, IndicatorField.LEVEL1, row.level1()),
                            cell(row, IndicatorField.LEVEL2, row.level2()),
                            cell(row, IndicatorField.NAME, row.name())))
                    .withStated(stated(row))
                    .withWeight(
                            cell(row, IndicatorField.WEIGHT, FieldTexts.number(row.weight())) == null
                                    ? null
                                    : row.weight())
                    .withCore(cell(row, IndicatorField.CORE, core) == null ? null : row.core())
                    .withNotes(new Indicator.Notes(
                            cell(row, IndicatorField.DESCRIPTION, row.notes().description()),
                            cell(row, IndicatorField.BASIS, row.notes().basis()),
                            cell(row, IndicatorField.REMARK, row.notes().remark())))
                    .withExtra(FreeMove.extra(row, to));
            if (to.indicators() != null || from.indicators() == null) {
                moved.add(kept);
            }
        }
        return moved;
    }

    /** What loses its own column stands with the value, as in forms that never had one. */
    private Indicator.StatedValue stated(Indicator row) {
        Indicator.StatedValue stated = row.stated();
        String value = cell(row, IndicatorField.VALUE, stated.valueRaw());
        if (value == null) {
            cell(row, IndicatorField.OPERATOR, stated.operatorRaw());
            cell(row, IndicatorField.UNIT, stated.unitRaw());
            return stated;
        }
        String operator = joins(IndicatorField.OPERATOR, stated.operatorRaw());
        if (operator.chars().anyMatch(Character::isLetter)) {
            cell(row, IndicatorField.OPERATOR, operator);
            operator = "";
        }
        return new Indicator.StatedValue(
                stated.operatorRaw(),
                operator + value + joins(IndicatorField.UNIT, stated.unitRaw()),
                stated.unitRaw(),
                stated.value());
    }

    private String joins(IndicatorField field, @Nullable String text) {
        boolean had = from.indicators() != null && from.indicators().has(field);
        boolean has = to.indicators() != null && to.indicators().has(field);
        return had && !has ? FieldTexts.plain(text) : "";
    }

    private @Nullable String cell(Indicator row, IndicatorField field, @Nullable String text) {
        boolean there = to.indicators() == null
                ? from.indicators() == null
                : to.indicators().has(field)
                        || from.indicators() != null && !from.indicators().has(field);
        String unreadable = there ? null : unread.remove(new IndicatorRef(row.id(), field));
        return there
                        || lose(
                                row.name() == null || field == IndicatorField.NAME
                                        ? column(field)
                                        : row.name() + " · " + column(field),
                                unreadable == null ? text : unreadable)
                ? text
                : null;
    }

    /** What neither version shows stays as it is. @param item of an itemised field, or null */
    private boolean loses(Field field, @Nullable String item) {
        return has(from, field, item) && !has(to, field, item);
    }

    private static boolean has(FormVariant variant, Field field, @Nullable String item) {
        return variant.bindings().stream()
                .map(FieldBinding::cell)
                .anyMatch(cell -> cell.field().contains(field) && Objects.equals(cell.item(), item));
    }

    /** @param item of an itemised field, or null */
    private boolean keeps(Field field, @Nullable String item, String text) {
        if (!loses(field, item)) {
            return true;
        }
        String unreadable = unread.remove(item == null ? new FieldRef(field) : new ItemRef(field, item));
        return lose(label(field, item), unreadable == null ? text : unreadable);
    }

    /** Always false. */
    private boolean lose(String label, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            lost.add(new LostCell(label, text));
        }
        return false;
    }

    private String label(Field field, @Nullable String item) {
        return item != null
                ? item
                : from.binding(field)
                        .flatMap(binding -> Optional.ofNullable(binding.label()))
                        .map(label -> label.label())
                        .orElse(from.name().zh());
    }

    private String column(IndicatorField field) {
        return Optional.ofNullable(from.indicators())
                .flatMap(table -> table.column(field))
                .map(IndicatorColumn::label)
                .orElse(from.name().zh());
    }

    private String text(Amount amount) {
        MoneyUnit unit = from.moneyUnit();
        return amount.money() == null
                ? FieldTexts.plain(amount.raw())
                : amount.money().format(unit) + unit.label();
    }

    private static String joined(@Nullable String... parts) {
        return String.join(
                " ",
                Stream.of(parts)
                        .filter(Objects::nonNull)
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList());
    }
}
