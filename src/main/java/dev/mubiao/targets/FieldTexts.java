package dev.mubiao.targets;

import dev.mubiao.forms.Field;
import dev.mubiao.forms.FieldCell;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.shared.BudgetYear;
import dev.mubiao.shared.Money;
import dev.mubiao.shared.MoneyUnit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a content has to say in each place of its form, as it is printed. */
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
        return cell.field().stream()
                .map(field -> text(field, cell, entry))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(cell.joiner()));
    }

    /** A label with its year, number and name filled in. */
    String fill(String label, int entry) {
        BudgetYear year = content.year();
        return label.replace("{no}.", "")
                .replace("{year}", year == null ? "    " : year.toString())
                .replace("{no}", Integer.toString(entry + 1))
                .replace("{name}", content.displayName());
    }

    /** How often a repeated row is printed, at least once. */
    int entries(Field repeat) {
        return Math.max(
                1,
                repeat == Field.GOAL ? content.goals().size() : content.tasks().size());
    }

    private String text(Field field, FieldCell cell, int entry) {
        Header header = content.header();
        Funding funding = content.funding();
        return switch (field) {
            case REPORTING_UNIT -> plain(header.reportingUnit());
            case PROJECT_CODE -> plain(header.projectCode());
            case PROJECT_NAME -> plain(header.projectName());
            case SUPERVISING_DEPARTMENT -> plain(header.supervisingDepartment());
            case IMPLEMENTING_UNIT -> plain(header.implementingUnit());
            case CONTACT_NAME -> plain(header.contactName());
            case CONTACT_PHONE -> plain(header.contactPhone());
            case CATEGORY -> plain(header.category());
            case ATTRIBUTE -> plain(header.attribute());
            case TERM -> plain(header.term());
            case FINANCE_OFFICE -> plain(header.financeOffice());
            case OVERVIEW -> plain(header.overview());
            case LEGAL_BASIS -> plain(header.legalBasis());
            case TOTAL -> money(funding.total(), cell);
            case SOURCE -> money(amount(funding.sources(), cell), cell);
            case INCOME -> money(amount(funding.income(), cell), cell);
            case EXPENDITURE -> money(amount(funding.expenditure(), cell), cell);
            case EXECUTION_WEIGHT -> number(funding.executionWeight());
            case SPENDING_STEP -> step(cell);
            case GOALS -> String.join("\n", content.goals());
            case GOAL -> entry < content.goals().size() ? content.goals().get(entry) : "";
            case TASK_NAME ->
                entry < content.tasks().size() ? content.tasks().get(entry).name() : "";
            case TASK_CONTENT ->
                entry < content.tasks().size() ? content.tasks().get(entry).content() : "";
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

    static String number(@Nullable BigDecimal number) {
        return number == null
                ? ""
                : number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    static String plain(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
