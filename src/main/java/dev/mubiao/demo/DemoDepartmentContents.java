package dev.mubiao.demo;

import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.forms.layout.FieldBinding;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.Money;
import dev.mubiao.targets.content.Amount;
import dev.mubiao.targets.content.AnnualTask;
import dev.mubiao.targets.content.Funding;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.LabelledAmount;
import dev.mubiao.targets.content.Measure;
import dev.mubiao.targets.content.SubGoal;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.content.TargetHeader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Fills a department into its form: a table, or a narrative with numbered items. */
class DemoDepartmentContents {

    private final FormDefinition form;
    private final FormVariant variant;
    private final BudgetUnit unit;

    DemoDepartmentContents(FormDefinition form, FormVariant variant, BudgetUnit unit) {
        this.form = form;
        this.variant = variant;
        this.unit = unit;
    }

    /** @param projects of the department's units, at least one */
    TargetContent of(DemoDepartment department, List<DemoProject> projects) {
        boolean narrative = variant.narrative() != null;
        return new TargetContent(
                form.key(variant.kind()),
                new BudgetYear(form.year()),
                header(),
                narrative ? Funding.EMPTY : funding(department),
                new TargetContent.Goals(
                        List.of(department.goal()),
                        narrative ? subGoals(projects) : List.of(),
                        narrative
                                ? department.measures().stream()
                                        .map(text -> new Measure(text, 0))
                                        .toList()
                                : List.of(),
                        narrative ? List.of() : tasks(projects)),
                narrative ? List.of() : indicators(projects),
                List.of());
    }

    private TargetHeader header() {
        return new TargetHeader(
                variant.title(),
                new TargetHeader.Units(unit.name(), null, unit.name(), null),
                TargetHeader.Contact.NONE,
                TargetHeader.Project.NONE,
                null,
                null);
    }

    private Funding funding(DemoDepartment department) {
        BigDecimal projects = department.income().subtract(department.basic());
        return new Funding(
                Amount.of(new Money(department.income())),
                List.of(),
                parts(Field.INCOME, List.of(department.income())),
                parts(Field.EXPENDITURE, List.of(department.basic(), projects)),
                null,
                List.of());
    }

    /** The amounts under the first items that the form prints, nothing under the others. */
    private List<LabelledAmount> parts(Field field, List<BigDecimal> yuan) {
        List<LabelledAmount> parts = new ArrayList<>();
        variant.bindings().stream()
                .map(FieldBinding::cell)
                .filter(cell -> cell.first() == field)
                .flatMap(cell -> Stream.ofNullable(cell.item()))
                .forEach(item -> parts.add(new LabelledAmount(
                        item,
                        parts.size() < yuan.size() ? Amount.of(new Money(yuan.get(parts.size()))) : Amount.EMPTY)));
        return parts;
    }

    private static List<SubGoal> subGoals(List<DemoProject> projects) {
        return IntStream.range(0, projects.size())
                .mapToObj(i -> new SubGoal(
                        i + 1,
                        "（" + "一二三四五六七八九".charAt(i) + "）",
                        projects.get(i).name(),
                        String.join("；", projects.get(i).goals()),
                        projects.get(i).indicators().stream()
                                .map(line ->
                                        line.name() + line.op() + line.value().toPlainString() + line.unit())
                                .collect(Collectors.joining("，")),
                        0))
                .toList();
    }

    private static List<AnnualTask> tasks(List<DemoProject> projects) {
        return projects.stream()
                .map(project -> new AnnualTask(project.name(), project.overview()))
                .toList();
    }

    private List<Indicator> indicators(List<DemoProject> projects) {
        return new DemoIndicators(variant)
                .of(projects.stream()
                        .flatMap(project -> project.indicators().stream())
                        .toList());
    }
}
