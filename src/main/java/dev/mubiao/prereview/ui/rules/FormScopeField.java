package dev.mubiao.prereview.ui.rules;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.uikit.Choices;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Chooses the forms in which a rule is used; none chosen means all. */
class FormScopeField extends MultiSelectComboBox<String> {

    private static final char KIND = ':';

    private final transient Forms forms;
    private final List<String> offered;

    FormScopeField(Forms forms) {
        this.forms = forms;
        this.offered = offers(forms);
        setLabel(getTranslation("prereview.rulebook.forms"));
        setPlaceholder(getTranslation("prereview.rulebook.forms.all"));
        setHelperText(getTranslation("prereview.rulebook.forms.hint"));
        setItemLabelGenerator(this::name);
        setClearButtonVisible(true);
        setWidthFull();
    }

    void show(List<String> chosen) {
        // A book from another office may name a form that is not known here: it is shown, and kept.
        Set<String> items = new LinkedHashSet<>(offered);
        items.addAll(chosen);
        Choices.offer(this, items);
        setValue(chosen);
    }

    private String name(String scope) {
        int colon = scope.indexOf(KIND);
        String id = colon < 0 ? scope : scope.substring(0, colon);
        String form = forms.find(id)
                .map(known -> known.name().in(getLocale()))
                .orElseGet(() -> getTranslation("prereview.rulebook.forms.unknown", id));
        return colon < 0
                ? form
                : getTranslation(
                        "prereview.rulebook.forms.kind",
                        form,
                        getTranslation(
                                "forms.kind." + scope.substring(colon + 1).toUpperCase(Locale.ROOT)));
    }

    private static List<String> offers(Forms forms) {
        List<String> offers = new ArrayList<>();
        for (FormDefinition form : forms.all()) {
            offers.add(form.id());
            if (form.variants().size() > 1) {
                for (FormKind kind : FormKind.values()) {
                    offers.add(form.id() + KIND + kind.name().toLowerCase(Locale.ROOT));
                }
            }
        }
        return offers;
    }
}
