package dev.mubiao.demo;

import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.WeightRule;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.forms.layout.FieldBinding;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.Money;
import dev.mubiao.targets.content.Amount;
import dev.mubiao.targets.content.Funding;
import dev.mubiao.targets.content.LabelledAmount;
import dev.mubiao.targets.content.SpendingPlanStep;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.content.TargetHeader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fills a project into a form: each form gets the fields that it has. */
class DemoContents {

    private final FormDefinition form;
    private final FormVariant variant;
    private final BudgetUnit unit;
    private final BudgetUnit department;

    DemoContents(FormDefinition form, FormVariant variant, BudgetUnit unit, BudgetUnit department) {
        this.form = form;
        this.variant = variant;
        this.unit = unit;
        this.department = department;
    }

    TargetContent project(DemoProject project, String place, int number) {
        String name = project.name() + "（" + place + "）";
        return new TargetContent(
                form.key(variant.kind()),
                new BudgetYear(form.year()),
                header(name, project, number),
                funding(new Money(project.total())),
                new TargetContent.Goals(project.goals(), List.of(), List.of(), List.of()),
                new DemoIndicators(variant).of(project.indicators()),
                List.of());
    }

    private TargetHeader header(String name, DemoProject project, int number) {
        return new TargetHeader(
                variant.title(),
                new TargetHeader.Units(
                        given(Field.REPORTING_UNIT, () -> unit.code() + "-" + unit.name()),
                        given(Field.SUPERVISING_DEPARTMENT, department::name),
                        given(Field.IMPLEMENTING_UNIT, unit::name),
                        given(Field.FINANCE_OFFICE, () -> "业务科室")),
                new TargetHeader.Contact(
                        given(Field.CONTACT_NAME, () -> "苏晓禾"), given(Field.CONTACT_PHONE, () -> "0000-5550101")),
                new TargetHeader.Project(
                        given(Field.PROJECT_CODE, () -> "QH26T%05d".formatted(number)),
                        name,
                        given(Field.CATEGORY, () -> "特定目标类"),
                        given(Field.ATTRIBUTE, () -> "一年期项目"),
                        given(Field.TERM, () -> "1年")),
                given(Field.OVERVIEW, project::overview),
                given(Field.LEGAL_BASIS, project::basis));
    }

    private Funding funding(Money total) {
        return new Funding(
                Amount.of(total), shared(Field.SOURCE, total), List.of(), List.of(), executionWeight(), spendingPlan());
    }

    private @Nullable BigDecimal executionWeight() {
        WeightRule weights = variant.weights();
        return weights == null ? null : weights.execution();
    }

    /** The whole amount under the item that the form prints for the budget's own money, nothing under the others. */
    private List<LabelledAmount> shared(Field field, Money total) {
        List<String> items = items(field);
        int own = items.indexOf(items.stream()
                .filter(item -> item.contains("财政") || item.contains("区级"))
                .findFirst()
                .orElse(""));
        List<LabelledAmount> amounts = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            amounts.add(new LabelledAmount(items.get(i), i == Math.max(own, 0) ? Amount.of(total) : Amount.EMPTY));
        }
        return amounts;
    }

    private List<SpendingPlanStep> spendingPlan() {
        List<String> items = items(Field.SPENDING_STEP);
        List<SpendingPlanStep> steps = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            BigDecimal percent = BigDecimal.valueOf(100L * (i + 1) / items.size());
            steps.add(new SpendingPlanStep(items.get(i), percent.toPlainString() + "%", percent));
        }
        return steps;
    }

    private List<String> items(Field field) {
        return variant.bindings().stream()
                .map(FieldBinding::cell)
                .filter(cell -> cell.first() == field)
                .flatMap(cell -> Stream.ofNullable(cell.item()))
                .toList();
    }

    private @Nullable String given(Field field, Supplier<String> text) {
        return variant.has(field) ? text.get() : null;
    }
}
