package dev.mubiao.formmaker.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.forms.catalogue.FormValidity;
import dev.mubiao.forms.versions.FormVersion;
import dev.mubiao.forms.versions.FormVersion.Proposal;
import dev.mubiao.platform.DateBounds;
import dev.mubiao.uikit.Choices;
import dev.mubiao.uikit.KeptInput;
import dev.mubiao.uikit.ViewHeader;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Asks for which years and units a draft is to be offered, or whether what another one proposed is to be released. */
class FormReleaseDialog extends Dialog {

    private static final List<Integer> YEARS = IntStream.rangeClosed(
                    DateBounds.FIRST.getYear(), DateBounds.LAST.getYear())
            .boxed()
            .toList();

    private final ComboBox<Integer> from = new ComboBox<>();
    private final ComboBox<Integer> to = new ComboBox<>();
    private final MultiSelectComboBox<BudgetUnit> units = new MultiSelectComboBox<>();

    /**
     * @param proposed for whom another administrator proposed to offer it; null if he is not asked to agree
     * @param kept keeps what is chosen until it is released
     * @param release says whether it was released or proposed
     */
    FormReleaseDialog(
            List<BudgetUnit> all,
            FormVersion form,
            @Nullable String proposed,
            KeptInput kept,
            Predicate<FormValidity> release) {
        setHeaderTitle(getTranslation("formmaker.release.title", form.id(), Integer.toString(form.version())));
        setWidth("min(32rem, 96vw)");
        from.setLabel(getTranslation("formmaker.release.from"));
        to.setLabel(getTranslation("formmaker.release.to"));
        units.setLabel(getTranslation("formmaker.release.units"));
        from.setPlaceholder(getTranslation("formmaker.years.all"));
        to.setPlaceholder(getTranslation("formmaker.years.all"));
        units.setPlaceholder(getTranslation("formmaker.units.all"));
        from.setItemLabelGenerator(String::valueOf);
        to.setItemLabelGenerator(String::valueOf);
        units.setItemLabelGenerator(unit -> unit.code() + " " + unit.name());
        Choices.offer(from, YEARS);
        Choices.offer(to, YEARS);
        Choices.offer(units, all);
        Div fields = new Div();
        fields.addClassName("form-fields");
        if (proposed == null) {
            kept.choice("from", from, YEARS, String::valueOf);
            kept.choice("to", to, YEARS, String::valueOf);
            kept.choices("units", units, all, unit -> unit.id().value().toString());
            fields.add(new Paragraph(getTranslation("formmaker.release.help")), kept, from, to, units);
        } else {
            String by = form.proposal().map(Proposal::name).orElse("");
            fields.add(new Paragraph(getTranslation("formmaker.release.proposed", by, proposed)));
        }
        add(fields);
        Button go = new Button(getTranslation("formmaker.release"), click -> {
            if (release.test(proposed == null ? value() : form.validity())) {
                kept.settled();
                close();
            }
        });
        getFooter().add(new Button(getTranslation("uikit.cancel"), click -> close()), ViewHeader.primary(go));
    }

    private FormValidity value() {
        return new FormValidity(
                from.getValue(),
                to.getValue(),
                units.getValue().stream().map(unit -> unit.id().value()).collect(Collectors.toSet()));
    }
}
