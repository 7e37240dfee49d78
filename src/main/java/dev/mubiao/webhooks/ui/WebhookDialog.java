package dev.mubiao.webhooks.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.text.Cleaning;
import dev.mubiao.uikit.Toasts;
import dev.mubiao.uikit.ViewHeader;
import dev.mubiao.webhooks.WebhookEvent;
import java.util.Set;
import java.util.function.Consumer;

/** Asks for the address, the secret and the events of a webhook. */
class WebhookDialog extends Dialog {

    private final TextField url = new TextField();
    private final PasswordField secret = new PasswordField();
    private final CheckboxGroup<WebhookEvent> events = new CheckboxGroup<>();
    private final transient Consumer<WebhookInput> register;

    /** What was entered. */
    record WebhookInput(String url, String secret, Set<WebhookEvent> events) {}

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
        Button save = ViewHeader.primary(new Button(getTranslation("webhooks.save"), click -> save()));
        getFooter().add(cancel, save);
    }

    private void save() {
        try {
            register.accept(new WebhookInput(Cleaning.said(url.getValue()), secret.getValue(), events.getValue()));
            close();
        } catch (Refusal refusal) {
            Toasts.refusal(refusal);
        }
    }
}
