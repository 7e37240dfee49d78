package dev.mubiao.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** Dialogs that ask one thing. Texts are given ready, in the reader's language. */
public final class Confirmations {

    private static final int LONGEST_REASON = 2000;

    private Confirmations() {}

    /** Asks before something is done. */
    public static void ask(String title, String text, String confirm, Runnable action) {
        ask(title, text, confirm, action, () -> {});
    }

    /** Asks before something is done, and says when it is not to be done. */
    public static void ask(String title, String text, String confirm, Runnable action, Runnable otherwise) {
        ConfirmDialog dialog = new ConfirmDialog(title, text, confirm, event -> action.run());
        dialog.setCancelable(true);
        dialog.setCancelText(dialog.getTranslation("uikit.cancel"));
        dialog.addCancelListener(event -> otherwise.run());
        dialog.open();
    }

    /** Asks for a reason of 1 to 2000 characters, without which nothing is done. */
    public static void askReason(String title, String label, String confirm, Consumer<String> action) {
        Dialog dialog = new Dialog(title);
        TextArea reason = new TextArea(label);
        reason.setWidthFull();
        reason.setMinRows(3);
        reason.setMaxLength(LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        Button go = new Button(confirm, click -> {
            dialog.close();
            action.accept(reason.getValue().strip());
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.setEnabled(false);
        reason.addValueChangeListener(change -> go.setEnabled(!change.getValue().isBlank()));
        Button cancel = new Button(dialog.getTranslation("uikit.cancel"), click -> dialog.close());
        dialog.add(reason);
        dialog.getFooter().add(cancel, go);
        dialog.setWidth("min(32rem, 100vw)");
        dialog.open();
        reason.focus();
    }
}
