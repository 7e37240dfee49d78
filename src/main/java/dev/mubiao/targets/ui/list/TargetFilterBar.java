package dev.mubiao.targets.ui.list;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.targets.TargetFilter;
import dev.mubiao.targets.TargetStatus;
import dev.mubiao.uikit.Choices;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The filter fields above the list of targets: year, form and words. */
class TargetFilterBar extends Div {

    private static final int YEARS_BEFORE = 4;
    private static final int YEARS_AFTER = 1;

    private final TextField text = new TextField();
    private final Select<BudgetYear> year = new Select<>();
    private final ComboBox<BudgetUnit> unit = new ComboBox<>();
    private final ComboBox<FormDefinition> form = new ComboBox<>();
    private final List<BudgetUnit> units;
    private final List<BudgetYear> years;

    /** @param units whose targets the reader may see */
    TargetFilterBar(Forms forms, List<BudgetUnit> units, int currentYear, Runnable onChange) {
        this.units = units;
        this.years = years(currentYear);
        addClassName("filters");
        text.setPlaceholder(getTranslation("targets.list.search"));
        text.setAriaLabel(getTranslation("targets.list.search"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> onChange.run());
        year.setItems(years);
        year.setPlaceholder(getTranslation("targets.list.anyYear"));
        year.setAriaLabel(getTranslation("targets.list.year"));
        year.setEmptySelectionAllowed(true);
        year.setEmptySelectionCaption(getTranslation("targets.list.anyYear"));
        year.setItemLabelGenerator(value -> value == null ? getTranslation("targets.list.anyYear") : value.toString());
        year.addValueChangeListener(change -> onChange.run());
        unit.setPlaceholder(getTranslation("targets.list.anyUnit"));
        unit.setAriaLabel(getTranslation("targets.list.unit"));
        unit.setItemLabelGenerator(BudgetUnit::name);
        Choices.offer(unit, units);
        unit.setClearButtonVisible(true);
        unit.addClassName("wide");
        unit.setVisible(units.size() > 1);
        unit.addValueChangeListener(change -> onChange.run());
        form.setPlaceholder(getTranslation("targets.list.anyForm"));
        form.setAriaLabel(getTranslation("targets.list.form"));
        form.setItemLabelGenerator(definition -> definition.name().in(getLocale()));
        Choices.offer(form, forms.all());
        form.setClearButtonVisible(true);
        form.addClassName("wide");
        form.addValueChangeListener(change -> onChange.run());
        add(text, year, unit, form);
    }

    TargetFilter filter(Set<TargetStatus> statuses) {
        FormDefinition chosen = form.getValue();
        return new TargetFilter(
                statuses,
                year.getValue(),
                unit.getValue() == null ? null : unit.getValue().id(),
                chosen == null ? null : chosen.id(),
                words());
    }

    /** Narrows the list to what a link names, as far as there is such a year and unit. */
    void narrow(Optional<String> wantedYear, Optional<String> wantedUnit) {
        wantedYear.ifPresent(word ->
                years.stream().filter(choice -> choice.toString().equals(word)).forEach(year::setValue));
        wantedUnit.ifPresent(word -> units.stream()
                .filter(choice -> choice.id().value().toString().equals(word))
                .forEach(unit::setValue));
    }

    boolean narrowed() {
        return words() != null || year.getValue() != null || unit.getValue() != null || form.getValue() != null;
    }

    private @Nullable String words() {
        return text.getValue().isBlank() ? null : text.getValue();
    }

    private static List<BudgetYear> years(int currentYear) {
        return IntStream.rangeClosed(-YEARS_AFTER, YEARS_BEFORE)
                .mapToObj(back -> new BudgetYear(currentYear - back))
                .toList();
    }
}
