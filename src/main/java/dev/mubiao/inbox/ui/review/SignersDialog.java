package dev.mubiao.inbox.ui.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import dev.mubiao.approval.Delegation.Turn;
import dev.mubiao.approval.signoff.SignerOrder;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonId;
import dev.mubiao.platform.text.Cleaning;
import dev.mubiao.uikit.Choices;
import dev.mubiao.uikit.KeptInput;
import dev.mubiao.uikit.ViewHeader;
import java.util.List;
import java.util.stream.Collectors;

/** Asks who signs before or after the reader: one or several, together or in the order in which they are chosen. */
class SignersDialog extends Dialog {

    private static final int LONGEST_REASON = 2000;

    private final Turn turn;
    private final MultiSelectComboBox<Person> people = new MultiSelectComboBox<>();
    private final RadioButtonGroup<SignerOrder> order = new RadioButtonGroup<>();
    private final TextArea reason = new TextArea();
    private final Paragraph sequence = new Paragraph();

    /** Adds the signers. */
    interface Adding {
        /** False if it was refused; the dialog stays. */
        boolean add(List<PersonId> people, SignerOrder order, String reason);
    }

    /** @param kept keeps what is filled in until it is done */
    SignersDialog(String title, Turn turn, List<Person> choices, KeptInput kept, Adding adding) {
        this.turn = turn;
        setHeaderTitle(title);
        setWidth("min(28rem, 100vw)");
        people.setLabel(getTranslation("inbox.signers.people"));
        people.setItemLabelGenerator(Person::label);
        Choices.offerByLabel(people, choices);
        people.setWidthFull();
        people.setRequiredIndicatorVisible(true);
        people.addValueChangeListener(change -> show());
        order.setLabel(getTranslation("inbox.signers.order"));
        order.setItems(SignerOrder.TOGETHER, SignerOrder.IN_TURN);
        order.setItemLabelGenerator(one -> getTranslation("inbox.signers.order." + one));
        order.setValue(SignerOrder.TOGETHER);
        order.addValueChangeListener(change -> show());
        sequence.addClassName("muted");
        sequence.getElement().setAttribute("aria-live", "polite");
        reason.setLabel(getTranslation("inbox.verb.reason"));
        reason.setWidthFull();
        reason.setMaxLength(LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        kept.choices("people", people, choices, one -> one.id().value().toString());
        kept.choice("order", order, List.of(SignerOrder.values()), SignerOrder::name);
        kept.text("reason", reason);
        Button add = ViewHeader.primary(new Button(
                getTranslation("inbox.verb." + (turn == Turn.BEFORE ? "ADD_BEFORE" : "ADD_AFTER")), click -> {
                    if (complete() && adding.add(chosen(), order.getValue(), reason.getValue())) {
                        kept.settled();
                        close();
                    }
                }));
        add(kept, people, order, sequence, reason);
        getFooter().add(new Button(getTranslation("uikit.cancel"), click -> close()), add);
        show();
        people.focus();
    }

    private List<PersonId> chosen() {
        return people.getValue().stream().map(Person::id).toList();
    }

    /** Several have an order, which is said in words. */
    private void show() {
        boolean several = people.getValue().size() > 1;
        order.setVisible(several);
        sequence.setVisible(several);
        String together = order.getValue() == SignerOrder.IN_TURN ? " → " : getTranslation("uikit.comma");
        String names = people.getValue().stream().map(Person::displayName).collect(Collectors.joining(together));
        sequence.setText(getTranslation("inbox.signers.sequence." + turn, names));
    }

    private boolean complete() {
        people.setInvalid(people.isEmpty());
        people.setErrorMessage(getTranslation("inbox.verb.person.missing"));
        reason.setInvalid(Cleaning.isNothing(reason.getValue()));
        reason.setErrorMessage(getTranslation("inbox.verb.reason.missing"));
        return !people.isInvalid() && !reason.isInvalid();
    }
}
