package dev.mubiao.processadmin.drafts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.mubiao.processadmin.drafts.DraftLockHolder;
import dev.mubiao.uikit.Confirmations;
import java.util.Optional;

/** Shows that somebody else edits the draft, and lets the reader take it over. */
class DraftLockBar extends Div {

    private final Span text = new Span();
    private final Button take;
    private Optional<DraftLockHolder> holder = Optional.empty();

    DraftLockBar(Runnable takeOver) {
        addClassName("lock-bar");
        getElement().setAttribute("role", "status");
        take = new Button(getTranslation("processadmin.modeler.lock.take"), click -> ask(takeOver));
        take.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var lock = VaadinIcon.LOCK.create();
        lock.getElement().setAttribute("aria-hidden", "true");
        add(lock, text, take);
        setVisible(false);
    }

    /** @param who empty if he has gone by now @param reader log-in name of who reads it */
    void show(Optional<DraftLockHolder> who, String reader) {
        holder = who;
        text.setText(who.map(other -> other.loginName().equals(reader)
                        ? getTranslation("processadmin.modeler.lock.own")
                        : getTranslation("processadmin.modeler.lock.editing", other.displayName()))
                .orElseGet(() -> getTranslation("processadmin.modeler.lock.free")));
        setVisible(true);
    }

    private void ask(Runnable takeOver) {
        holder.ifPresentOrElse(
                other -> Confirmations.ask(
                        getTranslation("processadmin.modeler.lock.take"),
                        getTranslation("processadmin.modeler.lock.take.text", other.displayName()),
                        getTranslation("processadmin.modeler.lock.take.confirm"),
                        takeOver),
                takeOver);
    }
}
