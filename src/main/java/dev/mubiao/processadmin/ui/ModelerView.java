package dev.mubiao.processadmin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.mubiao.directory.CurrentActor;
import dev.mubiao.processadmin.drafts.DraftFacts;
import dev.mubiao.processadmin.drafts.DraftId;
import dev.mubiao.processadmin.drafts.OpenDraft;
import dev.mubiao.processadmin.drafts.Seat;
import dev.mubiao.shared.Refusal;
import dev.mubiao.uikit.ViewHeader;
import dev.mubiao.uikit.ViewKeys;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** Draws a draft of a process. */
@StyleSheet("context://mubiao/modeler.css")
@Route("processes/drafts/:draft")
@RolesAllowed("ADMINISTRATOR")
class ModelerView extends Div implements BeforeEnterObserver, HasDynamicTitle, ModelerMenu.Actions {

    private final transient ModelerTools tools;
    private final transient DraftNews news;
    private final transient Seat seat;
    private final ViewHeader header = new ViewHeader("");
    private final ViewKeys keys = new ModelerKeys();
    private @Nullable ModelerDesk desk;
    private String name = "";

    ModelerView(ModelerTools tools, DraftNews news, CurrentActor currentActor) {
        this.tools = tools;
        this.news = news;
        this.seat = Seat.of(currentActor.get());
        addClassNames("view", "modeler");
        header.under(new RouterLink(getTranslation("releases.title"), ProcessesView.class));
        add(header, keys);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DraftId id = id(event.getRouteParameters().get("draft").orElse(""));
        OpenDraft draft = tools.editing().open(seat, id);
        desk = new ModelerDesk(tools, seat, draft, getLocale());
        news.follow(desk, id);
        add(desk);
        entitle(draft.facts());
        Button release = new Button(getTranslation("modeler.release"), click -> leadTo("processes/release/" + id));
        header.setActions(new ModelerMenu(draft.facts(), this), ViewHeader.primary(release));
    }

    @Override
    public String getPageTitle() {
        return name;
    }

    @Override
    public void leadTo(String path) {
        getUI().ifPresent(ui -> desk().modeler().whenSent(() -> ui.navigate(path)));
    }

    @Override
    public void download(String format) {
        desk().modeler().download(format);
    }

    @Override
    public void upload() {
        new UploadDialog(file -> desk().upload(file)).open();
    }

    @Override
    public void history() {
        OpenDraft draft = desk().draft();
        new HistoryDialog(
                        tools.editing().history(seat.actor(), draft.facts().id()),
                        draft.editable(),
                        state -> desk().restore(state))
                .open();
    }

    @Override
    public void rename() {
        DraftId id = desk().draft().facts().id();
        new RenameDialog(name, text -> {
                    tools.editing().rename(seat.actor(), id, text);
                    entitle(tools.editing().read(seat.actor(), id).facts());
                })
                .open();
    }

    @Override
    public void keys() {
        keys.list();
    }

    private void entitle(DraftFacts draft) {
        name = draft.name();
        header.setTitle(name);
        getUI().ifPresent(ui -> ui.getPage().setTitle(name));
    }

    private ModelerDesk desk() {
        if (desk == null) {
            throw new IllegalStateException("nothing is open");
        }
        return desk;
    }

    private static DraftId id(String text) {
        try {
            return DraftId.of(text);
        } catch (IllegalArgumentException e) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, "modeler.draft.unknown");
        }
    }
}
