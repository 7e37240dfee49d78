package dev.mubiao.processadmin.drafts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.platform.Refusal;
import dev.mubiao.processadmin.drafts.ModelDraftId;
import dev.mubiao.processadmin.drafts.ModelDraftSummary;
import dev.mubiao.processadmin.drafts.ModelEditingSession;
import dev.mubiao.processadmin.drafts.OpenedModelDraft;
import dev.mubiao.processadmin.ui.ProcessAdminNavigation;
import dev.mubiao.uikit.RouteAnchor;
import dev.mubiao.uikit.ViewHeader;
import dev.mubiao.uikit.ViewKeys;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The view in which an administrator draws a draft of a process. */
@StyleSheet("context://mubiao/modeler.css")
@Route(ProcessAdminNavigation.MODELER)
@RolesAllowed("ADMINISTRATOR")
class ModelerView extends Div implements BeforeEnterObserver, HasDynamicTitle, ModelerMenu.Actions {

    private final transient ModelerServices services;
    private final transient DraftLockBroadcaster broadcaster;
    private final transient CurrentActor currentActor;
    private final UUID window = UUID.randomUUID();
    private final ViewHeader header = new ViewHeader("");
    private final ViewKeys keys = new ModelerKeys();
    private @Nullable ModelerPanel panel;
    private String name = "";

    ModelerView(ModelerServices services, DraftLockBroadcaster broadcaster, CurrentActor currentActor) {
        this.services = services;
        this.broadcaster = broadcaster;
        this.currentActor = currentActor;
        addClassNames("view", "modeler");
        header.under(new RouteAnchor(ProcessAdminNavigation.OVERVIEW, getTranslation("processadmin.releases.title")));
        add(header, keys);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ModelDraftId id = id(event.getRouteParameters().get("draft").orElse(""));
        OpenedModelDraft draft = services.editing().open(new ModelEditingSession(currentActor.get(), window), id);
        panel = new ModelerPanel(services, currentActor::get, window, draft, getLocale());
        broadcaster.follow(panel, id);
        add(panel);
        entitle(draft.summary());
        Button release = new Button(
                getTranslation("processadmin.modeler.release"), click -> leadTo(ProcessAdminNavigation.release(id)));
        header.setActions(new ModelerMenu(draft.summary(), this), ViewHeader.primary(release));
    }

    @Override
    public String getPageTitle() {
        return name;
    }

    @Override
    public void leadTo(String path) {
        getUI().ifPresent(ui -> panel().modeler().whenSent(() -> ProcessAdminNavigation.go(ui, path)));
    }

    @Override
    public void download(String format) {
        panel().modeler().download(format);
    }

    @Override
    public void upload() {
        new BpmnUploadDialog(file -> panel().upload(file)).open();
    }

    @Override
    public void history() {
        OpenedModelDraft draft = panel().draft();
        new DraftHistoryDialog(
                        services.editing()
                                .history(currentActor.get(), draft.summary().id()),
                        draft.editable(),
                        state -> panel().restore(state))
                .open();
    }

    @Override
    public void rename() {
        ModelDraftId id = panel().draft().summary().id();
        new RenameDraftDialog(name, text -> {
                    Actor by = currentActor.get();
                    services.editing().rename(by, id, text);
                    entitle(services.editing().summary(by, id));
                })
                .open();
    }

    @Override
    public void keys() {
        keys.list();
    }

    private void entitle(ModelDraftSummary draft) {
        name = draft.name();
        header.setTitle(name);
        getUI().ifPresent(ui -> ui.getPage().setTitle(name));
    }

    private ModelerPanel panel() {
        if (panel == null) {
            throw new IllegalStateException("nothing is open");
        }
        return panel;
    }

    private static ModelDraftId id(String text) {
        try {
            return ModelDraftId.of(text);
        } catch (IllegalArgumentException e) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, "processadmin.modeler.draft.unknown");
        }
    }
}
