package dev.mubiao.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Opens dialogs that ask for one confirmation. Their texts are already translated, in the reader's language. */
public final class Confirmations {

    private Confirmations() {}

    /** Asks before something is done. */
    public static void ask(String title, String text, String confirm, Runnable action) {
        ask(title, text, confirm, action, () -> {});
    }

    /** Asks before something is done that needs more than a sentence to decide. */
    public static void ask(String title, Component content, String confirm, Runnable action) {
        ConfirmDialog dialog = new ConfirmDialog(title, "", confirm, event -> action.run());
        dialog.setText(content);
        dialog.setCancelable(true);
        dialog.setCancelText(dialog.getTranslation("uikit.cancel"));
        dialog.open();
    }

    /** Asks before something is done, and says when it is not to be done. */
    public static void ask(String title, String text, String confirm, Runnable action, Runnable otherwise) {
        ConfirmDialog dialog = new ConfirmDialog(title, text, confirm, event -> action.run());
        dialog.setCancelable(true);
        dialog.setCancelText(dialog.getTranslation("uikit.cancel"));
        dialog.addCancelListener(event -> otherwise.run());
        dialog.open();
    }
}
