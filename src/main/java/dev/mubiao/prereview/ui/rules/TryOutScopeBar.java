package dev.mubiao.prereview.ui.rules;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.prereview.tryout.TryOutScope;
import dev.mubiao.uikit.Choices;
import java.util.List;
import java.util.Locale;

/** Chooses the targets that a try-out looks at. */
class TryOutScopeBar extends Div {

    private final Select<TryOutScope.State> state = new Select<>();
    private final ComboBox<BudgetYear> year = new ComboBox<>();
    private final ComboBox<FormDefinition> form = new ComboBox<>();
    private final ComboBox<BudgetUnit> unit = new ComboBox<>();

    TryOutScopeBar(Forms forms, List<BudgetUnit> units) {
        addClassName("filter-bar");
        Locale locale = getLocale();
        state.setItems(TryOutScope.State.values());
        state.setItemLabelGenerator(each -> getTranslation("prereview.rulebook.scope.state." + each));
        state.setValue(TryOutScope.State.ALL);
        state.setAriaLabel(getTranslation("prereview.rulebook.scope.state"));
        offer(year, "prereview.rulebook.scope.year");
        Choices.offer(
                year,
                forms.all().stream()
                        .map(FormDefinition::year)
                        .distinct()
                        .sorted()
                        .map(BudgetYear::new)
                        .toList());
        offer(form, "prereview.rulebook.scope.form");
        form.setItemLabelGenerator(each -> each.name().in(locale));
        Choices.offer(form, forms.all());
        offer(unit, "prereview.rulebook.scope.unit");
        unit.setItemLabelGenerator(BudgetUnit::name);
        Choices.offer(unit, units);
        add(state, year, form, unit);
    }

    TryOutScope scope() {
        return new TryOutScope(
                year.getValue(),
                unit.getOptionalValue().map(BudgetUnit::id).orElse(null),
                form.getOptionalValue().map(FormDefinition::id).orElse(null),
                state.getValue());
    }

    private void offer(ComboBox<?> box, String key) {
        box.setPlaceholder(getTranslation(key));
        box.setAriaLabel(getTranslation(key));
        box.setClearButtonVisible(true);
    }
}
