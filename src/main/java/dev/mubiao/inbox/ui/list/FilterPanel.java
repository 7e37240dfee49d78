package dev.mubiao.inbox.ui.list;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.mubiao.directory.UnitId;
import dev.mubiao.platform.text.SortKey;
import dev.mubiao.uikit.Choices;
import dev.mubiao.uikit.WrittenNumberField;
import dev.mubiao.worklist.DueSpan;
import dev.mubiao.worklist.FilterChoices;
import dev.mubiao.worklist.WorkItemFilter;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The fields that narrow a box. Each change works at once. */
class FilterPanel extends Div {

    private final MultiSelectComboBox<String> steps = many("inbox.filter.step", step -> step);
    private final MultiSelectComboBox<UnitId> units;
    private final MultiSelectComboBox<String> forms;
    private final MultiSelectComboBox<Integer> years = many("inbox.filter.year", year -> Integer.toString(year));
    private final WrittenNumberField from = amount("inbox.filter.from");
    private final WrittenNumberField to = amount("inbox.filter.to");
    private final Select<DueSpan> due = new Select<>();
    private final IntegerField risk = new IntegerField(getTranslation("inbox.filter.risk"));
    private final FilterNames names;
    private final Consumer<WorkItemFilter> changed;
    private WorkItemFilter value = WorkItemFilter.NONE;
    private boolean showing;

    FilterPanel(FilterNames names, Consumer<WorkItemFilter> changed) {
        this.names = names;
        this.changed = changed;
        units = many("inbox.filter.unit", names::unit);
        forms = many("inbox.filter.form", names::form);
        due.setLabel(getTranslation("inbox.filter.due"));
        due.setItems(DueSpan.values());
        due.setItemLabelGenerator(span -> span == null ? "" : getTranslation(span.key()));
        due.setEmptySelectionAllowed(true);
        due.setPlaceholder(getTranslation("inbox.filter.any"));
        due.setEmptySelectionCaption(getTranslation("inbox.filter.any"));
        risk.setMin(0);
        risk.setValueChangeMode(ValueChangeMode.LAZY);
        listen(steps, () -> value.withSteps(steps.getValue()));
        listen(units, () -> value.withUnits(units.getValue()));
        listen(forms, () -> value.withForms(forms.getValue()));
        listen(years, () -> value.withYears(years.getValue()));
        listen(from, () -> value.withAmounts(amount(from, value.from()), value.to()));
        listen(to, () -> value.withAmounts(value.from(), amount(to, value.to())));
        listen(due, () -> value.withDue(due.getValue()));
        listen(risk, () -> value.withRisk(Math.max(0, Objects.requireNonNullElse(risk.getValue(), 0))));
        addClassName("filter-panel");
        add(steps, units, forms, years, from, to, due, risk);
    }

    /** What can be chosen; whatever is chosen already stays so. */
    void offer(FilterChoices choices) {
        silently(() -> {
            Set<String> stepNames = new TreeSet<>(SortKey.ORDER);
            stepNames.addAll(choices.steps());
            stepNames.addAll(value.steps());
            Choices.offer(steps, stepNames);
            names.learn(choices.units());
            Choices.offer(
                    units,
                    both(choices.units().keySet(), value.units(), Comparator.comparing(names::unit, SortKey.ORDER)));
            Choices.offer(
                    forms, both(choices.forms(), value.forms(), Comparator.comparing(names::form, SortKey.ORDER)));
            Choices.offer(years, both(choices.years(), value.years(), Comparator.<Integer>reverseOrder()));
            fill();
        });
    }

    void show(WorkItemFilter filter) {
        value = filter;
        silently(this::fill);
    }

    private void fill() {
        steps.setValue(value.steps());
        units.setValue(value.units());
        forms.setValue(value.forms());
        years.setValue(value.years());
        fill(from, value.from());
        fill(to, value.to());
        due.setValue(value.due());
        risk.setValue(value.risk() == 0 ? null : value.risk());
    }

    private static <T> List<T> both(Set<T> offered, Set<T> chosen, Comparator<T> order) {
        Set<T> all = new java.util.HashSet<>(offered);
        all.addAll(chosen);
        return all.stream().sorted(order).toList();
    }

    private void silently(Runnable change) {
        showing = true;
        change.run();
        showing = false;
    }

    private void listen(HasValue<?, ?> field, java.util.function.Supplier<WorkItemFilter> filter) {
        field.addValueChangeListener(change -> {
            if (!showing) {
                value = filter.get();
                changed.accept(value);
            }
        });
    }

    private <T> MultiSelectComboBox<T> many(String key, com.vaadin.flow.component.ItemLabelGenerator<T> label) {
        MultiSelectComboBox<T> box = new MultiSelectComboBox<>(getTranslation(key));
        box.setItemLabelGenerator(label);
        box.setPlaceholder(getTranslation("inbox.filter.any"));
        box.setClearButtonVisible(true);
        return box;
    }

    private WrittenNumberField amount(String key) {
        WrittenNumberField field = WrittenNumberField.yuan();
        field.setLabel(getTranslation(key));
        field.setClearButtonVisible(true);
        return field;
    }

    /** What the field says; as long as that is unreadable and marked, the filter stays as it is. */
    private static @Nullable BigDecimal amount(WrittenNumberField field, @Nullable BigDecimal before) {
        return field.isUnreadable() ? before : field.number().orElse(null);
    }

    private static void fill(WrittenNumberField field, @Nullable BigDecimal amount) {
        if (!field.isUnreadable()) {
            field.setNumber(amount);
        }
    }
}
