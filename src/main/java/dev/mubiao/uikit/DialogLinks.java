package dev.mubiao.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.shared.Registration;

/** What dialogs with links to other pages need. */
public final class DialogLinks {

    private DialogLinks() {}

    /** Closes the dialog when the reader gets to another page by one of its links: it would stay over that page. */
    public static void closeOnArrival(Dialog dialog) {
        dialog.addAttachListener(attached -> {
            UI ui = attached.getUI();
            Registration arrival = ui.addAfterNavigationListener(arrived -> dialog.close());
            dialog.addDetachListener(detached -> {
                arrival.remove();
                detached.unregisterListener();
            });
        });
    }
}
