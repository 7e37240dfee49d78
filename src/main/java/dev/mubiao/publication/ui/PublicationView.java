package dev.mubiao.publication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.publication.PublicationNavigation;
import dev.mubiao.publication.release.Doubt;
import dev.mubiao.publication.search.PublicTargetQueries;
import dev.mubiao.targets.Target;
import dev.mubiao.uikit.Confirmations;
import dev.mubiao.uikit.EmptyState;
import dev.mubiao.uikit.Toasts;
import dev.mubiao.uikit.ViewHeader;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The view in which approved targets are published, several at once, and which lists what is public already. */
@Route(PublicationNavigation.PUBLISHING)
@Menu(title = "publication.menu", icon = "vaadin:megaphone", order = 30)
@RolesAllowed("PUBLISHER")
class PublicationView extends Div implements HasDynamicTitle {

    private final transient ApprovedTargets approved;
    private final transient PublicationRunner runner;
    private final transient CurrentActor actor;

    private final Button publish = new Button(VaadinIcon.MEGAPHONE.create(), click -> ask());
    private final Span selected = new Span();
    private final ApprovedTargetGrid waiting;
    private final EmptyState nothing;
    private final PublishedTargetGrid published;

    PublicationView(
            ApprovedTargets approved,
            PublicTargetQueries targets,
            PublicationRunner runner,
            RemaskingRunner remasking,
            CurrentActor actor) {
        this.approved = approved;
        this.runner = runner;
        this.actor = actor;
        addClassName("view");
        publish.setText(getTranslation("publication.publish"));
        selected.addClassName("muted");
        ViewHeader header = new ViewHeader(getPageTitle());
        Button mask = new Button(
                getTranslation("publication.remask"),
                VaadinIcon.EYE_SLASH.create(),
                click -> Confirmations.ask(
                        getTranslation("publication.remask.confirm"),
                        getTranslation("publication.remask.text"),
                        getTranslation("publication.remask"),
                        () -> remasking.start(actor.get().id(), this::refresh)));
        header.setActions(selected, mask, ViewHeader.primary(publish));

        waiting = new ApprovedTargetGrid(approved.unitNames());
        waiting.addSelectionListener(change -> showSelection(change.getAllSelectedItems()));
        nothing = new EmptyState(VaadinIcon.CHECK_CIRCLE_O, getTranslation("publication.waiting.empty"));
        published = new PublishedTargetGrid(targets);

        TabSheet tabs = new TabSheet();
        tabs.setSizeFull();
        tabs.add(getTranslation("publication.waiting"), filling(waiting, nothing));
        tabs.add(getTranslation("publication.published"), filling(published));
        add(header, tabs);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("publication.menu");
    }

    private void refresh() {
        List<Target> targets = approved.first(actor.get());
        waiting.show(targets);
        waiting.setVisible(!targets.isEmpty());
        nothing.setVisible(targets.isEmpty());
        published.getDataProvider().refreshAll();
        showSelection(Set.of());
    }

    private void showSelection(Set<Target> targets) {
        publish.setEnabled(!targets.isEmpty());
        selected.setText(targets.isEmpty() ? "" : getTranslation("publication.selected", targets.size()));
    }

    private void ask() {
        List<Target> targets = List.copyOf(waiting.getSelectedItems());
        if (targets.isEmpty()) {
            Toasts.warning(getTranslation("publication.choose"));
            return;
        }
        Map<Target, List<Doubt>> doubts = approved.doubts(actor.get(), targets);
        if (!doubts.isEmpty()) {
            new DoubtsDialog(doubts, chosen -> {
                        approved.decide(actor.get(), chosen);
                        runner.start(actor.get().id(), targets, this::refresh);
                    })
                    .open();
            return;
        }
        Confirmations.ask(
                getTranslation("publication.confirm.title", targets.size()),
                getTranslation("publication.confirm.text"),
                getTranslation("publication.publish"),
                () -> runner.start(actor.get().id(), targets, this::refresh));
    }

    private static Div filling(com.vaadin.flow.component.Component... parts) {
        Div area = new Div(parts);
        area.addClassName("publishing-area");
        return area;
    }
}
