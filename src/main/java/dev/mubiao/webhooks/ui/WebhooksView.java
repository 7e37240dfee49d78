package dev.mubiao.webhooks.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.platform.Refusal;
import dev.mubiao.uikit.Confirmations;
import dev.mubiao.uikit.EmptyState;
import dev.mubiao.uikit.ListJoiner;
import dev.mubiao.uikit.TimeFormats;
import dev.mubiao.uikit.Toasts;
import dev.mubiao.uikit.ViewHeader;
import dev.mubiao.webhooks.Webhook;
import dev.mubiao.webhooks.Webhooks;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The view in which administrators register webhooks. */
@StyleSheet("context://mubiao/notices.css")
@Route("webhooks")
@Menu(order = 87, icon = "vaadin:connect", title = "webhooks.menu")
@RolesAllowed("ADMINISTRATOR")
class WebhooksView extends Div implements HasDynamicTitle {

    private final transient Webhooks webhooks;
    private final transient CurrentActor currentActor;
    private final Grid<Webhook> grid = new Grid<>();
    private final EmptyState empty = new EmptyState(VaadinIcon.CONNECT, getTranslation("webhooks.empty"));

    WebhooksView(Webhooks webhooks, CurrentActor currentActor) {
        this.webhooks = webhooks;
        this.currentActor = currentActor;
        addClassNames("view", "webhooks");
        Button register = new Button(
                getTranslation("webhooks.register"),
                VaadinIcon.PLUS.create(),
                click -> new WebhookDialog(this::register).open());
        ViewHeader header = new ViewHeader(getPageTitle());
        header.setActions(ViewHeader.primary(register));
        columns();
        add(header, grid, empty);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("webhooks.menu");
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.LUMO_COMPACT);
        grid.addColumn(Webhook::url)
                .setHeader(getTranslation("webhooks.url.label"))
                .setWidth("18rem")
                .setFlexGrow(2);
        grid.addColumn(this::events)
                .setHeader(getTranslation("webhooks.events"))
                .setWidth("14rem")
                .setFlexGrow(1);
        grid.addColumn(webhook -> webhook.createdBy() + " · " + TimeFormats.minute(webhook.createdAt()))
                .setHeader(getTranslation("webhooks.created"))
                .setWidth("14rem")
                .setFlexGrow(0);
        grid.addComponentColumn(this::enabling)
                .setHeader(getTranslation("webhooks.enabled"))
                .setWidth("6rem")
                .setFlexGrow(0);
        grid.addComponentColumn(this::removing).setWidth("6rem").setFlexGrow(0);
    }

    private String events(Webhook webhook) {
        return webhook.events().stream()
                .sorted()
                .map(event -> getTranslation(event.key()))
                .collect(ListJoiner.of(this));
    }

    private Checkbox enabling(Webhook webhook) {
        Checkbox box = new Checkbox(webhook.enabled());
        box.setAriaLabel(getTranslation("webhooks.enabled"));
        box.addValueChangeListener(
                change -> tried(() -> webhooks.enable(currentActor.get(), webhook.id(), change.getValue())));
        return box;
    }

    private Button removing(Webhook webhook) {
        Button remove = new Button(
                getTranslation("webhooks.remove"),
                click -> Confirmations.ask(
                        getTranslation("webhooks.remove.title"),
                        webhook.url(),
                        getTranslation("webhooks.remove"),
                        () -> tried(() -> webhooks.remove(currentActor.get(), webhook.id()))));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ERROR);
        return remove;
    }

    private void register(WebhookDialog.WebhookInput wanted) {
        webhooks.register(currentActor.get(), wanted.url(), wanted.secret(), wanted.events(), wanted.unknownHost());
        Toasts.success(getTranslation("webhooks.registered"));
        refresh();
    }

    private void tried(Runnable action) {
        try {
            action.run();
        } catch (Refusal refusal) {
            Toasts.refusal(refusal);
        }
        refresh();
    }

    private void refresh() {
        List<Webhook> all = webhooks.list(currentActor.get());
        grid.setItems(all);
        grid.setVisible(!all.isEmpty());
        empty.setVisible(all.isEmpty());
    }
}
