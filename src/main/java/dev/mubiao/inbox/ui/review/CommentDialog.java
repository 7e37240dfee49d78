package dev.mubiao.inbox.ui.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonId;
import dev.mubiao.platform.text.Cleaning;
import dev.mubiao.uikit.Choices;
import dev.mubiao.uikit.KeptInput;
import dev.mubiao.uikit.ViewHeader;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** Asks for a text, and for its recipients if they are to be chosen. */
class CommentDialog extends Dialog {

    private static final int LONGEST = 2000;

    /**
     * @param people who can be chosen; nobody is asked for if there are none
     * @param needed whether something has to be said
     * @param kept keeps what is filled in until it is done
     * @param confirmed says whether it was done; otherwise the dialog stays
     */
    CommentDialog(
            String title,
            String confirm,
            List<Person> people,
            boolean needed,
            KeptInput kept,
            BiPredicate<Set<PersonId>, String> confirmed) {
        setHeaderTitle(title);
        setWidth("min(26rem, 100vw)");
        MultiSelectComboBox<Person> chosen = new MultiSelectComboBox<>(getTranslation("inbox.verb.people"));
        chosen.setItemLabelGenerator(Person::label);
        Choices.offerByLabel(chosen, people);
        chosen.setWidthFull();
        chosen.setVisible(!people.isEmpty());
        TextArea text = new TextArea(getTranslation(needed ? "inbox.verb.text" : "inbox.verb.text.optional"));
        text.setWidthFull();
        text.setMaxLength(LONGEST);
        text.setRequiredIndicatorVisible(needed);
        kept.text("text", text);
        kept.choices("people", chosen, people, person -> person.id().value().toString());
        Button button = ViewHeader.primary(new Button(confirm));
        button.addClickListener(click -> {
            chosen.setInvalid(chosen.isVisible() && chosen.isEmpty());
            chosen.setErrorMessage(getTranslation("inbox.verb.person.missing"));
            text.setInvalid(needed && Cleaning.isNothing(text.getValue()));
            text.setErrorMessage(getTranslation("inbox.verb.text.missing"));
            if (!chosen.isInvalid()
                    && !text.isInvalid()
                    && confirmed.test(
                            chosen.getValue().stream().map(Person::id).collect(Collectors.toUnmodifiableSet()),
                            text.getValue())) {
                kept.settled();
                close();
            }
        });
        add(kept, chosen, text);
        getFooter().add(new Button(getTranslation("uikit.cancel"), click -> close()), button);
        if (people.isEmpty()) {
            text.focus();
        } else {
            chosen.focus();
        }
    }
}
