package dev.mubiao.testing;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.selection.SelectionModel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.test.util.ReflectionTestUtils;

/** Enters into a field or a list what it does not hold yet, as an event of the browser would. */
final class OtherValues {

    private static final LocalDate DAY = LocalDate.of(2031, 3, 3);

    private OtherValues() {}

    static void enter(Component component, int lines) {
        if (component instanceof Grid<?> grid) {
            select(grid, lines);
        } else if (component instanceof HasValue<?, ?> field && component instanceof AbstractField<?, ?>) {
            another(field)
                    .ifPresent(value -> ReflectionTestUtils.invokeMethod(component, "setModelValue", value, true));
        }
    }

    private static <T> void select(Grid<T> grid, int lines) {
        List<T> items = GridKt._fetch(grid, 0, lines);
        if (!items.isEmpty() && grid.getSelectionModel() instanceof SelectionModel.Multi<?, ?>) {
            grid.asMultiSelect().select(items);
        } else if (!items.isEmpty() && grid.getSelectionModel() instanceof SelectionModel.Single<?, ?>) {
            grid.select(items.get(0));
        }
    }

    private static Optional<Object> another(HasValue<?, ?> field) {
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
        Object empty = field.getEmptyValue();
        String type = field.getClass().getSimpleName();
        if (type.contains("DateTimePicker")) {
            return Optional.of(DAY.atStartOfDay());
        }
        if (type.contains("DatePicker") || type.contains("DayPicker") || field.getValue() instanceof LocalDate) {
            return Optional.of(DAY);
        }
        if (type.contains("BigDecimalField")) {
            return Optional.of(new BigDecimal("3"));
        }
        if (type.contains("IntegerField")) {
            return Optional.of(3);
        }
        if (type.contains("NumberField")) {
            return Optional.of(3.0);
        }
        if (empty instanceof Boolean) {
            return Optional.of(!Boolean.TRUE.equals(field.getValue()));
        }
        if (empty instanceof String) {
            return Optional.of("改动" + field.getValue());
        }
        return empty instanceof LocalDateTime ? Optional.of(DAY.atStartOfDay()) : Optional.empty();
    }

    private static Optional<Object> other(Stream<?> items, Object now) {
        return items.filter(item -> item != null && !item.equals(now))
                .findFirst()
                .map(item -> (Object) item);
    }
}
