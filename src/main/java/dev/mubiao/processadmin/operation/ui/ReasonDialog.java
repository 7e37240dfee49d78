package dev.mubiao.processadmin.operation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import dev.mubiao.platform.text.Cleaning;
import dev.mubiao.uikit.KeptInput;
import dev.mubiao.uikit.ViewHeader;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Asks for the reason of an action that interrupts work, and for the step it leads to if there is a choice. Its texts
 * are already translated.
 */
public class ReasonDialog extends Dialog {

    private static final int LONGEST = 500;

    private final Select<String> choice = new Select<>();
    private final TextArea reason = new TextArea();

    /**
     * @param choices names by their keys; nothing is to be chosen if there are none
     * @param kept keeps what is filled in until it is done
     * @param confirmed says whether it was done; otherwise the dialog stays
     */
    public ReasonDialog(
            String title,
            String warning,
            String label,
            Map<String, String> choices,
            String confirm,
            KeptInput kept,
            BiPredicate<String, String> confirmed) {
        setHeaderTitle(title);
        setWidth("min(28rem, 100vw)");
        choice.setLabel(label);
        choice.setItems(List.copyOf(choices.keySet()));
        choice.setItemLabelGenerator(key -> choices.getOrDefault(key, key));
        choice.setWidthFull();
        choice.setVisible(!choices.isEmpty());
        choice.setRequiredIndicatorVisible(true);
        reason.setLabel(getTranslation("processadmin.operation.reason"));
        reason.setWidthFull();
        reason.setMaxLength(LONGEST);
        reason.setRequiredIndicatorVisible(true);
        Button button = ViewHeader.primary(new Button(confirm, click -> {
            if (complete() && confirmed.test(choice.isEmpty() ? "" : choice.getValue(), reason.getValue())) {
                kept.settled();
                close();
            }
        }));
        kept.choice("choice", choice, List.copyOf(choices.keySet()), Function.identity());
        kept.text("reason", reason);
        add(new Paragraph(warning), kept, choice, reason);
        getFooter().add(new Button(getTranslation("uikit.cancel"), click -> close()), button);
        if (choices.isEmpty()) {
            reason.focus();
        } else {
            choice.focus();
        }
    }

    private boolean complete() {
        choice.setInvalid(choice.isVisible() && choice.isEmpty());
        choice.setErrorMessage(getTranslation("processadmin.operation.move.choose"));
        reason.setInvalid(Cleaning.isNothing(reason.getValue()));
        reason.setErrorMessage(getTranslation("processadmin.operation.reason.empty"));
        return !choice.isInvalid() && !reason.isInvalid();
    }
}
