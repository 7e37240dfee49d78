package dev.mubiao.targets.ui.sheet.model;

import dev.mubiao.forms.layout.Field;
import dev.mubiao.platform.Money;
import dev.mubiao.platform.MoneyUnit;
import dev.mubiao.platform.text.Cleaning;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.FieldRef;
import dev.mubiao.targets.content.Amount;
import dev.mubiao.targets.content.FieldTexts;
import dev.mubiao.targets.content.Funding;
import dev.mubiao.targets.content.LabelledAmount;
import dev.mubiao.targets.content.SpendingPlanStep;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.parsing.AmountParser;
import dev.mubiao.targets.parsing.PercentParser;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The money of a target while it is edited. What cannot be understood is kept as it was typed. */
public class FundingModel {

    /** The cell that has no other place for what is no number. */
    static final CellRef EXECUTION_WEIGHT = new FieldRef(Field.EXECUTION_WEIGHT);

    private final MoneyUnit unit;
    private final Map<Field, Map<String, Amount>> parts = new EnumMap<>(Field.class);
    private final Map<String, SpendingPlanStep> plan = new LinkedHashMap<>();
    private Amount total;
    private @Nullable BigDecimal executionWeight;
    private String typedWeight;

    FundingModel(TargetContent content, MoneyUnit unit) {
        Funding funding = content.funding();
        this.unit = unit;
        this.typedWeight = content.unread().getOrDefault(EXECUTION_WEIGHT, "");
        this.total = funding.total();
        this.executionWeight = funding.executionWeight();
        parts.put(Field.SOURCE, amounts(funding.sources()));
        parts.put(Field.INCOME, amounts(funding.income()));
        parts.put(Field.EXPENDITURE, amounts(funding.expenditure()));
        funding.spendingPlan().forEach(step -> plan.put(step.label(), step));
    }

    Funding funding() {
        return new Funding(
                total,
                list(Field.SOURCE),
                list(Field.INCOME),
                list(Field.EXPENDITURE),
                executionWeight,
                List.copyOf(plan.values()));
    }

    String text(Field field, @Nullable String item) {
        return switch (field) {
            case TOTAL -> text(total);
            case EXECUTION_WEIGHT -> executionWeight == null ? typedWeight : FieldTexts.number(executionWeight);
            case SPENDING_STEP -> {
                SpendingPlanStep step = plan.get(item);
                yield step == null
                        ? ""
                        : step.percent() == null
                                ? Objects.requireNonNullElse(step.raw(), "")
                                : FieldTexts.number(step.percent());
            }
            default -> text(part(field).getOrDefault(Objects.requireNonNull(item), Amount.EMPTY));
        };
    }

    void type(Field field, @Nullable String item, String text) {
        switch (field) {
            case TOTAL -> total = AmountParser.parse(text, unit);
            case EXECUTION_WEIGHT -> {
                typedWeight = Cleaning.said(text);
                executionWeight = PercentParser.parse(text).orElse(null);
            }
            case SPENDING_STEP -> {
                String label = Objects.requireNonNull(item);
                plan.put(
                        label,
                        new SpendingPlanStep(
                                label,
                                Cleaning.typed(text),
                                PercentParser.parse(text).orElse(null)));
            }
            default -> part(field).put(Objects.requireNonNull(item), AmountParser.parse(text, unit));
        }
    }

    /** What was typed as the weight of the budget execution and is no number. */
    Optional<String> unread() {
        return Optional.of(typedWeight).filter(text -> executionWeight == null && !text.isEmpty());
    }

    private Map<String, Amount> part(Field field) {
        return parts.computeIfAbsent(field, any -> new LinkedHashMap<>());
    }

    private List<LabelledAmount> list(Field field) {
        Stream<Map.Entry<String, Amount>> entries = part(field).entrySet().stream();
        return entries.map(entry -> new LabelledAmount(entry.getKey(), entry.getValue()))
                .toList();
    }

    private String text(Amount amount) {
        Money money = amount.money();
        return money == null ? Objects.requireNonNullElse(amount.raw(), "") : money.format(unit);
    }

    private static Map<String, Amount> amounts(List<LabelledAmount> amounts) {
        Map<String, Amount> map = new LinkedHashMap<>();
        amounts.forEach(amount -> map.put(amount.label(), amount.amount()));
        return map;
    }
}
