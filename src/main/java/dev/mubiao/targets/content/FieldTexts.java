package dev.mubiao.targets.content;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.forms.layout.FieldCell;
import dev.mubiao.forms.layout.FreeCell;
import dev.mubiao.forms.layout.FreeField;
import dev.mubiao.forms.layout.FreeList;
import dev.mubiao.forms.layout.YearPlaceholder;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.Money;
import dev.mubiao.platform.MoneyUnit;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.FreeRef;
import dev.mubiao.targets.cell.ListCellRef;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The text of each field of a content as its form prints it, with the form's unit of money and joined fields. */
public class FieldTexts {

    private final FormVariant variant;
    private final TargetContent content;

    public FieldTexts(FormVariant variant, TargetContent content) {
        this.variant = variant;
        this.content = content;
    }

    /**
     * The text of a place.
     *
     * @param entry position in a repeated row, from 0
     */
    public String text(FieldCell cell, int entry) {
        String printed = cell.field().stream()
                .map(field -> text(field, cell, entry))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(cell.joiner()));
        return cell.ticks() ? FreeValue.boxes(cell.choices(), printed) : printed;
    }

    /** A label with its year, number and name filled in; without a region that the form does not know. */
    public String fill(String label, int entry) {
        BudgetYear year = content.year();
        return YearPlaceholder.fill(
                        label.replace("{no}.", ""),
                        more -> year == null ? "    " : Integer.toString(year.value() + more))
                .replace("{region}", "")
                .replace("{no}", Integer.toString(entry + 1))
                .replace("{name}", content.displayName());
    }

    /** How often a repeated row is printed, at least once. */
    public int entries(Field repeat) {
        return Math.max(
                1,
                repeat == Field.GOAL
                        ? content.goals().texts().size()
                        : content.goals().tasks().size());
    }

    /** How often a row of the form's own list is printed, at least as often as the form wants. */
    public int entries(String list) {
        return Math.max(
                content.free().list(list).size(),
                variant.list(list).map(FreeList::least).orElse(1));
    }

    /**
     * The text of a place that only the form knows.
     *
     * @param list that the row is printed for, or null
     * @param entry position in the list, from 0
     */
    public String text(FreeCell cell, @Nullable String list, int entry) {
        return text(field(cell, list), raw(cell, list, entry));
    }

    /** What the form prints of a text in a field or column of its own. */
    public String text(FreeField field, String raw) {
        return FreeValue.print(field, raw, variant.moneyUnit());
    }

    private String raw(FreeCell cell, @Nullable String list, int entry) {
        if (list == null) {
            return content.free().field(cell.free());
        }
        List<ListRow> rows = content.free().list(list);
        return entry < rows.size() ? rows.get(entry).cells().getOrDefault(cell.free(), "") : "";
    }

    /** Empty for a row of a list that has no entry there. */
    public Optional<CellRef> place(FreeCell cell, @Nullable String list, int entry) {
        if (list == null) {
            return Optional.of(new FreeRef(cell.free()));
        }
        List<ListRow> rows = content.free().list(list);
        return entry < rows.size()
                ? Optional.of(new ListCellRef(list, rows.get(entry).id(), cell.free()))
                : Optional.empty();
    }

    public FreeField field(FreeCell cell, @Nullable String list) {
        return (list == null
                        ? variant.freeField(cell.free())
                        : variant.list(list).flatMap(of -> of.column(cell.free())))
                .orElseThrow();
    }

    private String text(Field field, FieldCell cell, int entry) {
        Funding funding = content.funding();
        return switch (field) {
            case TOTAL -> money(funding.total(), cell);
            case SOURCE -> money(amount(funding.sources(), cell), cell);
            case INCOME -> money(amount(funding.income(), cell), cell);
            case EXPENDITURE -> money(amount(funding.expenditure(), cell), cell);
            case EXECUTION_WEIGHT -> number(funding.executionWeight());
            case SPENDING_STEP -> step(cell);
            case GOALS -> String.join("\n", content.goals().texts());
            case GOAL ->
                entry < content.goals().texts().size() ? content.goals().texts().get(entry) : "";
            case TASK_NAME ->
                entry < content.goals().tasks().size()
                        ? content.goals().tasks().get(entry).name()
                        : "";
            case TASK_CONTENT ->
                entry < content.goals().tasks().size()
                        ? content.goals().tasks().get(entry).content()
                        : "";
            default -> plain(content.header().text(field));
        };
    }

    private static Amount amount(List<LabelledAmount> amounts, FieldCell cell) {
        return amounts.stream()
                .filter(amount -> amount.label().equals(cell.item()))
                .map(LabelledAmount::amount)
                .findFirst()
                .orElse(Amount.EMPTY);
    }

    private String money(Amount amount, FieldCell cell) {
        Money money = amount.money();
        if (money == null) {
            return plain(amount.raw());
        }
        MoneyUnit unit = variant.moneyUnit();
        return money.format(unit) + (cell.unitInside() ? unit.label() : "");
    }

    private String step(FieldCell cell) {
        return content.funding().spendingPlan().stream()
                .filter(step -> step.label().equals(cell.item()))
                .map(step -> step.percent() == null ? plain(step.raw()) : number(step.percent()) + "%")
                .findFirst()
                .orElse("");
    }

    public static String number(@Nullable BigDecimal number) {
        return number == null
                ? ""
                : number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    public static String plain(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    /** What a column of the indicator table prints. */
    public static String text(Indicator indicator, IndicatorField field) {
        return switch (field) {
            case LEVEL1 -> plain(indicator.level1());
            case LEVEL2 -> plain(indicator.level2());
            case NAME -> plain(indicator.name());
            case DESCRIPTION -> plain(indicator.notes().description());
            case OPERATOR ->
                indicator.stated().operatorRaw() == null
                        ? indicator.value().operator().symbol()
                        : indicator.stated().operatorRaw();
            case VALUE -> plain(indicator.stated().valueRaw());
            case UNIT -> plain(indicator.stated().unitRaw());
            case WEIGHT -> number(indicator.weight());
            case CORE -> core(indicator.core());
            case BASIS -> plain(indicator.notes().basis());
            case REMARK -> plain(indicator.notes().remark());
        };
    }

    /** The form's own words: the print is Chinese in every language. */
    private static String core(@Nullable Boolean core) {
        return core == null ? "" : core ? "是" : "否";
    }
}
