package dev.mubiao.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonId;
import dev.mubiao.platform.text.Cleaning;
import dev.mubiao.uikit.Choices;
import dev.mubiao.uikit.KeptInput;
import dev.mubiao.uikit.ViewHeader;
import java.util.List;
import java.util.function.BiPredicate;

/** Asks for a person and a reason. Its texts are already translated. */
public class PersonDialog extends Dialog {

    private static final int LONGEST_REASON = 2000;

    private final ComboBox<Person> person = new ComboBox<>();
    private final TextArea reason = new TextArea();

    /**
     * @param kept keeps what is filled in until it is done
     * @param confirmed says whether it was done; otherwise the dialog stays
     */
    public PersonDialog(
            String title,
            String confirm,
            List<Person> people,
            KeptInput kept,
            BiPredicate<PersonId, String> confirmed) {
        setHeaderTitle(title);
        setWidth("min(26rem, 100vw)");
        person.setLabel(getTranslation("inbox.verb.person"));
        person.setItemLabelGenerator(Person::label);
        Choices.offerByLabel(person, people);
        person.setWidthFull();
        person.setRequiredIndicatorVisible(true);
        reason.setLabel(getTranslation("inbox.verb.reason"));
        reason.setWidthFull();
        reason.setMaxLength(LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        Button button = ViewHeader.primary(new Button(confirm, click -> {
            if (complete() && confirmed.test(person.getValue().id(), reason.getValue())) {
                kept.settled();
                close();
            }
        }));
        kept.choice("person", person, people, one -> one.id().value().toString());
        kept.text("reason", reason);
        add(kept, person, reason);
        getFooter().add(new Button(getTranslation("uikit.cancel"), click -> close()), button);
        person.focus();
    }

    private boolean complete() {
        person.setInvalid(person.isEmpty());
        person.setErrorMessage(getTranslation("inbox.verb.person.missing"));
        reason.setInvalid(Cleaning.isNothing(reason.getValue()));
        reason.setErrorMessage(getTranslation("inbox.verb.reason.missing"));
        return !person.isInvalid() && !reason.isInvalid();
    }
}
