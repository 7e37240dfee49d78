package dev.mubiao.testing;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import dev.mubiao.platform.DateBounds;
import dev.mubiao.uikit.WrittenNumberField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.test.util.ReflectionTestUtils;

/** Enters into a field what it does not hold yet, as an event of the browser would. */
final class OtherValues {

    private static final LocalDate DAY = LocalDate.of(2031, 3, 3);

    private OtherValues() {}

    static void enter(Component component) {
        if (component instanceof HasValue<?, ?> field && component instanceof AbstractField<?, ?>) {
            another(field)
                    .ifPresent(value -> ReflectionTestUtils.invokeMethod(component, "setModelValue", value, true));
        }
    }

    private static Optional<Object> another(HasValue<?, ?> field) {
        if (field instanceof WrittenNumberField) {
            return Optional.of("3");
        }
        if (field instanceof CheckboxGroup<?> group) {
            Set<Object> all = group.getListDataView().getItems().collect(Collectors.toSet());
            return all.equals(group.getValue()) ? Optional.empty() : Optional.of(all);
        }
        if (field instanceof Select<?> select) {
            return other(select.getListDataView().getItems(), select.getValue());
        }
        if (field instanceof RadioButtonGroup<?> group) {
            return other(group.getListDataView().getItems(), group.getValue());
        }
        if (field instanceof ComboBox<?> combo) {
            try {
                return other(combo.getGenericDataView().getItems(), combo.getValue());
            } catch (RuntimeException withoutItems) {
                return Optional.empty();
            }
        }
        if (field instanceof DatePicker picker) {
            return Optional.of(otherDay(picker));
        }
        if (field instanceof IntegerField) {
            return Optional.of(3);
        }
        if (field.getEmptyValue() instanceof Boolean) {
            return Optional.of(!Boolean.TRUE.equals(field.getValue()));
        }
        return field.getEmptyValue() instanceof String ? Optional.of("改动" + field.getValue()) : Optional.empty();
    }

    /** Soon after the day that is there, or the first that may be: how far away one may be differs. */
    private static LocalDate otherDay(DatePicker picker) {
        LocalDate first = picker.isEmpty() ? picker.getMin() : picker.getValue();
        return first == null || first.equals(DateBounds.FIRST) ? DAY : first.plusDays(1);
    }

    private static Optional<Object> other(Stream<?> items, Object now) {
        return items.filter(item -> item != null && !item.equals(now))
                .findFirst()
                .map(item -> (Object) item);
    }
}
