package dev.mubiao.inbox.ui.list;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.mubiao.platform.text.SortKey;
import dev.mubiao.worklist.DueSpan;
import dev.mubiao.worklist.WorkItemFilter;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parts of the filter that narrow the box now, each to be taken away, and all of them at once. */
class FilterChips extends Div {

    private final FilterNames names;
    private final Consumer<WorkItemFilter> changed;

    FilterChips(FilterNames names, Consumer<WorkItemFilter> changed) {
        this.names = names;
        this.changed = changed;
        addClassName("filter-chips");
    }

    void show(WorkItemFilter filter) {
        removeAll();
        setVisible(!filter.isEmpty());
        if (!filter.text().isEmpty()) {
            chip("inbox.filter.text", filter.text(), filter.withText(""));
        }
        each("inbox.filter.step", filter.steps(), step -> step, filter::withSteps);
        each("inbox.filter.unit", filter.units(), names::unit, filter::withUnits);
        each("inbox.filter.form", filter.forms(), names::form, filter::withForms);
        each("inbox.filter.year", filter.years(), year -> Integer.toString(year), filter::withYears);
        if (filter.from() != null || filter.to() != null) {
            chip("inbox.filter.amount", range(filter.from(), filter.to()), filter.withAmounts(null, null));
        }
        DueSpan due = filter.due();
        if (due != null) {
            chip("inbox.filter.due", getTranslation(due.key()), filter.withDue(null));
        }
        if (filter.risk() > 0) {
            chip("inbox.filter.riskFrom", Integer.toString(filter.risk()), filter.withRisk(0));
        }
        Button clear = new Button(getTranslation("inbox.filter.clear"), click -> changed.accept(WorkItemFilter.NONE));
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        add(clear);
    }

    private <T> void each(
            String key, Set<T> values, Function<T, String> name, Function<Set<T>, WorkItemFilter> narrowed) {
        values.stream()
                .sorted(Comparator.comparing(name, SortKey.ORDER))
                .forEach(value -> chip(key, name.apply(value), narrowed.apply(without(values, value))));
    }

    private static <T> Set<T> without(Set<T> values, T gone) {
        return values.stream().filter(value -> !value.equals(gone)).collect(Collectors.toSet());
    }

    private void chip(String key, String value, WorkItemFilter without) {
        String text = getTranslation("inbox.filter.chip", getTranslation(key), value);
        Button remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> changed.accept(without));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL);
        remove.setAriaLabel(getTranslation("inbox.filter.remove", text));
        Span chip = new Span(new Span(text), remove);
        chip.addClassName("filter-chip");
        add(chip);
    }

    private static String range(@Nullable BigDecimal from, @Nullable BigDecimal to) {
        if (from == null) {
            return "≤ " + yuan(to);
        }
        return to == null ? "≥ " + yuan(from) : yuan(from) + " – " + yuan(to);
    }

    private static String yuan(@Nullable BigDecimal amount) {
        return amount == null
                ? ""
                : new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount);
    }
}
