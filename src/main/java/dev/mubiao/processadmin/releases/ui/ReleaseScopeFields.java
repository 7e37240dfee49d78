package dev.mubiao.processadmin.releases.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.Directory;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.processadmin.releases.ReleaseScope;
import dev.mubiao.uikit.Choices;
import dev.mubiao.uikit.KeptInput;
import java.util.List;
import java.util.stream.Collectors;

/** The fields of a release's scope: everybody, or chosen units and forms. */
class ReleaseScopeFields extends Div {

    private final RadioButtonGroup<Boolean> all = new RadioButtonGroup<>();
    private final MultiSelectComboBox<BudgetUnit> units = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<FormDefinition> forms = new MultiSelectComboBox<>();
    private final Checkbox overVariants = new Checkbox();
    private final Span hint = new Span();
    private final transient List<BudgetUnit> offeredUnits;
    private final transient List<FormDefinition> offeredForms;

    ReleaseScopeFields(Directory directory, Forms known) {
        offeredUnits = directory.units();
        offeredForms = known.all();
        addClassName("release-fields");
        all.setLabel(getTranslation("processadmin.releases.scope"));
        all.setItems(List.of(true, false));
        all.setItemLabelGenerator(each ->
                getTranslation(each ? "processadmin.releases.scope.all" : "processadmin.releases.scope.chosen"));
        all.setValue(true);
        all.addValueChangeListener(change -> show());
        units.setLabel(getTranslation("processadmin.releases.scope.units"));
        units.setPlaceholder(getTranslation("processadmin.releases.scope.units.all"));
        units.setItemLabelGenerator(unit -> unit.code() + " " + unit.name());
        Choices.offer(units, offeredUnits);
        units.setWidthFull();
        forms.setLabel(getTranslation("processadmin.releases.scope.forms"));
        forms.setPlaceholder(getTranslation("processadmin.releases.scope.forms.all"));
        forms.setItemLabelGenerator(ReleaseScopeText::form);
        Choices.offer(forms, offeredForms);
        forms.setWidthFull();
        overVariants.setLabel(getTranslation("processadmin.releases.overVariants"));
        hint.setText(getTranslation("processadmin.releases.scope.hint"));
        hint.addClassName("muted");
        add(all, units, forms, hint, overVariants);
        show();
    }

    /** @param changed is told when units or forms are chosen otherwise */
    void onChange(Runnable changed) {
        all.addValueChangeListener(change -> changed.run());
        units.addValueChangeListener(change -> changed.run());
        forms.addValueChangeListener(change -> changed.run());
    }

    void keep(KeptInput kept) {
        kept.choice("all", all, List.of(true, false), String::valueOf);
        kept.choices("units", units, offeredUnits, unit -> unit.id().value().toString());
        kept.choices("forms", forms, offeredForms, FormDefinition::id);
        kept.choice("overVariants", overVariants, List.of(true, false), String::valueOf);
    }

    ReleaseScope value() {
        return all.getValue()
                ? ReleaseScope.ALL
                : new ReleaseScope(
                        units.getValue().stream().map(BudgetUnit::id).collect(Collectors.toSet()),
                        forms.getValue().stream().map(FormDefinition::id).collect(Collectors.toSet()));
    }

    /** Whether some are to be chosen, and none is. */
    boolean incomplete() {
        return !all.getValue() && value().general();
    }

    boolean overVariants() {
        return all.getValue() && overVariants.getValue();
    }

    private void show() {
        boolean some = !all.getValue();
        units.setVisible(some);
        forms.setVisible(some);
        hint.setVisible(some);
        overVariants.setVisible(!some);
    }
}
