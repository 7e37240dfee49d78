package dev.mubiao.formmaker.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.mubiao.formmaker.proposal.FormSettings;
import dev.mubiao.forms.FormKind;
import dev.mubiao.platform.MoneyUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Says and changes what a form is apart from its cells. */
class SettingsPanel extends Div {

    private final transient Consumer<FormSettings> change;
    private final TextField name = new TextField();
    private final TextField title = new TextField();
    private final Select<FormKind> kind = new Select<>();
    private final Select<MoneyUnit> unit = new Select<>();
    private transient @Nullable FormSettings now;

    SettingsPanel(Consumer<FormSettings> change) {
        this.change = change;
        addClassNames("form-fields", "settings-panel");
        name.setLabel(getTranslation("formmaker.maker.formName"));
        title.setLabel(getTranslation("formmaker.maker.formTitle"));
        name.setErrorMessage(getTranslation("formmaker.maker.required"));
        title.setErrorMessage(getTranslation("formmaker.maker.required"));
        name.setManualValidation(true);
        title.setManualValidation(true);
        title.setHelperText(getTranslation("formmaker.maker.formTitle.help"));
        kind.setLabel(getTranslation("formmaker.maker.formKind"));
        kind.setItems(FormKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("formmaker.maker.formKind." + each.name()));
        unit.setLabel(getTranslation("formmaker.maker.unit"));
        unit.setItems(MoneyUnit.values());
        unit.setItemLabelGenerator(MoneyUnit::label);
        name.addValueChangeListener(event -> changed(event.isFromClient()));
        title.addValueChangeListener(event -> changed(event.isFromClient()));
        kind.addValueChangeListener(event -> changed(event.isFromClient()));
        unit.addValueChangeListener(event -> changed(event.isFromClient()));
        add(new H3(getTranslation("formmaker.maker.whole")), name, title, kind, unit);
    }

    void show(FormSettings settings) {
        now = settings;
        name.setValue(settings.name());
        title.setValue(settings.title());
        kind.setValue(settings.kind());
        unit.setValue(settings.moneyUnit());
    }

    private void changed(boolean byPerson) {
        name.setInvalid(name.getValue().isBlank());
        title.setInvalid(title.getValue().isBlank());
        if (byPerson
                && now != null
                && !name.getValue().isBlank()
                && !title.getValue().isBlank()) {
            change.accept(new FormSettings(
                    now.id(),
                    name.getValue().strip(),
                    now.year(),
                    kind.getValue(),
                    title.getValue().strip(),
                    unit.getValue()));
        }
    }
}
