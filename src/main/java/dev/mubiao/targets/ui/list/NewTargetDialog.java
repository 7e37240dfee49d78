package dev.mubiao.targets.ui.list;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.forms.catalogue.Forms.OfferedVariant;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetNavigation;
import dev.mubiao.uikit.ViewHeader;
import java.util.List;
import java.util.function.Supplier;

/** Asks which form, and for which unit if there are several. */
class NewTargetDialog extends Dialog {

    NewTargetDialog(NewTargets newTargets, Supplier<Actor> actor) {
        setHeaderTitle(getTranslation("targets.new.title"));
        List<BudgetUnit> units = newTargets.units(actor.get());
        Select<BudgetUnit> unit = new Select<>();
        unit.setLabel(getTranslation("targets.new.unit"));
        unit.setItems(units);
        unit.setItemLabelGenerator(BudgetUnit::name);
        unit.setValue(units.get(0));
        unit.setVisible(units.size() > 1);
        unit.setWidthFull();
        RadioButtonGroup<OfferedVariant> form = new RadioButtonGroup<>();
        form.setLabel(getTranslation("targets.new.form"));
        form.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        form.setItems(newTargets.choices(unit.getValue()));
        form.setItemLabelGenerator(choice -> choice.name(getLocale()));
        unit.addValueChangeListener(change -> form.setItems(newTargets.choices(change.getValue())));
        Button create = ViewHeader.primary(new Button(getTranslation("targets.new.create")));
        create.setEnabled(false);
        form.addValueChangeListener(change -> create.setEnabled(change.getValue() != null));
        create.addClickListener(click -> {
            TargetId id = newTargets.begin(actor.get(), unit.getValue(), form.getValue());
            close();
            UI.getCurrent().navigate(TargetNavigation.target(id));
        });
        add(new Div(unit, form));
        getFooter().add(new Button(getTranslation("uikit.cancel"), click -> close()), create);
        setWidth("min(36rem, 100vw)");
    }
}
