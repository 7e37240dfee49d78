package dev.mubiao.processadmin.dryrun.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.mubiao.approval.dryrun.DryRunAction.AddedSigners;
import dev.mubiao.approval.signoff.SignerOrder;
import dev.mubiao.directory.Person;
import dev.mubiao.uikit.Choices;
import dev.mubiao.uikit.ViewHeader;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Asks which signers are added in a dry run, before or after whoever is asked, together or in the order chosen. */
class DryRunSignersDialog extends Dialog {

    private final MultiSelectComboBox<Person> people = new MultiSelectComboBox<>();
    private final RadioButtonGroup<Boolean> before = new RadioButtonGroup<>();
    private final RadioButtonGroup<SignerOrder> order = new RadioButtonGroup<>();
    private final Paragraph summary = new Paragraph();

    /** @param step name of it */
    DryRunSignersDialog(String step, List<Person> choices, Consumer<AddedSigners> adding) {
        setHeaderTitle(getTranslation("processadmin.dryrun.signers.title", step));
        setWidth("min(28rem, 100vw)");
        people.setLabel(getTranslation("processadmin.dryrun.signers.people"));
        people.setItemLabelGenerator(Person::label);
        Choices.offerByLabel(people, choices);
        people.setWidthFull();
        people.setRequiredIndicatorVisible(true);
        people.addValueChangeListener(change -> show());
        before.setLabel(getTranslation("processadmin.dryrun.signers.turn"));
        before.setItems(true, false);
        before.setItemLabelGenerator(first -> getTranslation(turn(first)));
        before.setValue(true);
        before.addValueChangeListener(change -> show());
        order.setLabel(getTranslation("processadmin.dryrun.signers.order"));
        order.setItems(SignerOrder.values());
        order.setItemLabelGenerator(one -> getTranslation(word(one)));
        order.setValue(SignerOrder.TOGETHER);
        order.addValueChangeListener(change -> show());
        summary.addClassName("muted");
        summary.getElement().setAttribute("aria-live", "polite");
        Button add = ViewHeader.primary(new Button(getTranslation("processadmin.dryrun.signers"), click -> {
            people.setInvalid(people.isEmpty());
            people.setErrorMessage(getTranslation("processadmin.dryrun.signers.missing"));
            if (!people.isEmpty()) {
                close();
                adding.accept(chosen());
            }
        }));
        add(people, before, order, summary);
        getFooter().add(new Button(getTranslation("uikit.cancel"), click -> close()), add);
        show();
        people.focus();
    }

    /** What was chosen, in words. */
    static String said(Component reader, AddedSigners signers) {
        String names = signers.people().stream()
                .map(Person::displayName)
                .collect(Collectors.joining(
                        signers.order() == SignerOrder.IN_TURN ? " → " : reader.getTranslation("uikit.comma")));
        String turn = reader.getTranslation(turn(signers.before()));
        return signers.people().size() == 1
                ? reader.getTranslation("processadmin.dryrun.signers.one", turn, names)
                : reader.getTranslation(
                        "processadmin.dryrun.signers.several",
                        turn,
                        reader.getTranslation(word(signers.order())),
                        names);
    }

    private AddedSigners chosen() {
        return new AddedSigners(List.copyOf(people.getValue()), before.getValue(), order.getValue());
    }

    private void show() {
        order.setVisible(people.getValue().size() > 1);
        summary.setText(people.isEmpty() ? "" : said(this, chosen()));
    }

    private static String turn(boolean before) {
        return "processadmin.dryrun.signers." + (before ? "before" : "after");
    }

    private static String word(SignerOrder order) {
        return "processadmin.dryrun.signers." + (order == SignerOrder.IN_TURN ? "inTurn" : "together");
    }
}
