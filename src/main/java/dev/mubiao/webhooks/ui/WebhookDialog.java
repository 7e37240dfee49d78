package dev.mubiao.webhooks.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.text.Cleaning;
import dev.mubiao.uikit.Confirmations;
import dev.mubiao.uikit.Toasts;
import dev.mubiao.uikit.ViewHeader;
import dev.mubiao.webhooks.WebhookEvent;
import dev.mubiao.webhooks.Webhooks;
import java.util.Set;
import java.util.function.Consumer;

/** Asks for the address, the secret and the events of a webhook. */
class WebhookDialog extends Dialog {

    private final TextField url = new TextField();
    private final PasswordField secret = new PasswordField();
    private final CheckboxGroup<WebhookEvent> events = new CheckboxGroup<>();
    private final transient Consumer<WebhookInput> register;

    /** What was entered. */
    record WebhookInput(String url, String secret, Set<WebhookEvent> events, boolean unknownHost) {}

    /** @param register throws a refusal that is shown, and the dialog stays */
    WebhookDialog(Consumer<WebhookInput> register) {
        this.register = register;
        setHeaderTitle(getTranslation("webhooks.register"));
        setWidth("32rem");
        url.setLabel(getTranslation("webhooks.url.label"));
        url.setPlaceholder("https://oa.example.gov.cn/mubiao");
        url.setWidthFull();
        secret.setLabel(getTranslation("webhooks.secret"));
        secret.setHelperText(getTranslation("webhooks.secret.help"));
        secret.setWidthFull();
        secret.getElement().setAttribute("autocomplete", "new-password");
        events.setLabel(getTranslation("webhooks.events"));
        events.setItems(WebhookEvent.values());
        events.setItemLabelGenerator(event -> getTranslation(event.key()));
        events.setValue(Set.of(WebhookEvent.values()));
        add(new Div(url, secret, events));
        Button cancel = new Button(getTranslation("uikit.cancel"), click -> close());
        Button save = ViewHeader.primary(new Button(getTranslation("webhooks.save"), click -> save(false)));
        getFooter().add(cancel, save);
    }

    private void save(boolean unknownHost) {
        url.setInvalid(false);
        try {
            register.accept(
                    new WebhookInput(Cleaning.said(url.getValue()), secret.getValue(), events.getValue(), unknownHost));
            close();
        } catch (Refusal refusal) {
            if (refusal.key().equals(Webhooks.UNKNOWN_HOST)) {
                Confirmations.ask(
                        getTranslation("webhooks.url.unknownHost.title"),
                        Toasts.text(refusal),
                        getTranslation("webhooks.url.unknownHost.confirm"),
                        () -> save(true));
            } else if (refusal.key().startsWith("webhooks.url")) {
                url.setInvalid(true);
                url.setErrorMessage(Toasts.text(refusal));
                url.focus();
            } else {
                Toasts.refusal(refusal);
            }
        }
    }
}
