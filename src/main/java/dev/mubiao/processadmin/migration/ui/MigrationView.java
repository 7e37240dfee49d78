package dev.mubiao.processadmin.migration.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.platform.Refusal;
import dev.mubiao.processadmin.migration.Migration;
import dev.mubiao.processadmin.migration.MigrationId;
import dev.mubiao.processadmin.operation.ui.ReasonDialog;
import dev.mubiao.processadmin.ui.ProcessAdminNavigation;
import dev.mubiao.uikit.KeptInput;
import dev.mubiao.uikit.RouteAnchor;
import dev.mubiao.uikit.Toasts;
import dev.mubiao.uikit.ViewHeader;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far a migration is, and what became of each target; it goes on when the page is closed. */
@StyleSheet("context://mubiao/releases.css")
@Route(ProcessAdminNavigation.MIGRATION)
@RolesAllowed("ADMINISTRATOR")
class MigrationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int POLL_MILLISECONDS = 700;

    private final transient MigrationViewServices services;
    private final transient CurrentActor currentActor;
    private final ViewHeader header = new ViewHeader("");
    private final ProgressBar bar = new ProgressBar();
    private final Span text = new Span();
    private final TargetMigrationGrid rows = new TargetMigrationGrid();
    private final Button stop;
    private final Button goOn;
    private final Button move;
    private transient @Nullable MigrationId id;
    private transient @Nullable Registration polling;
    private int before;

    MigrationView(MigrationViewServices services, CurrentActor currentActor) {
        this.services = services;
        this.currentActor = currentActor;
        addClassNames("view", "processes");
        text.getElement().setAttribute("aria-live", "polite");
        stop = new Button(getTranslation("processadmin.migration.stop"), VaadinIcon.STOP.create(), click -> stop());
        goOn = new Button(getTranslation("processadmin.migration.goOn"), VaadinIcon.PLAY.create(), click -> goOn());
        move = ViewHeader.primary(new Button("", VaadinIcon.ARROW_RIGHT.create(), click -> move()));
        header.under(new RouteAnchor(ProcessAdminNavigation.OVERVIEW, getTranslation("processadmin.releases.title")));
        header.setActions(stop, goOn, move);
        add(header, text, bar, rows);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            id = new MigrationId(
                    UUID.fromString(event.getRouteParameters().get("id").orElse("")));
            show();
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        } catch (Refusal refusal) {
            throw new NotFoundException(refusal.key());
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("processadmin.migration.title");
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        before = attach.getUI().getPollInterval();
        follow(attach.getUI());
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        rest(detach.getUI());
        super.onDetach(detach);
    }

    private void follow(UI ui) {
        if (polling == null) {
            ui.setPollInterval(POLL_MILLISECONDS);
            polling = ui.addPollListener(poll -> showAgain());
        }
    }

    private void rest(UI ui) {
        if (polling != null) {
            polling.remove();
            polling = null;
            ui.setPollInterval(before);
        }
    }

    /** What is refused once would be refused at each poll. */
    private void showAgain() {
        try {
            show();
        } catch (Refusal refusal) {
            getUI().ifPresent(this::rest);
            Toasts.refusal(refusal);
        }
    }

    private void show() {
        MigrationId shown = id;
        if (shown == null) {
            return;
        }
        Actor reader = currentActor.get();
        Migration now = services.migrations().find(reader, shown);
        boolean check = now.phase() == Migration.Phase.CHECK;
        header.setTitle(getTranslation(
                "processadmin.migration.of",
                services.number(now.change().from()),
                services.number(now.change().to())));
        header.setBeside(new MigrationBadge(now));
        int done = now.progress().total() - now.progress().waiting();
        bar.setValue(
                now.progress().total() == 0 ? 1 : (double) done / now.progress().total());
        text.setText(
                check
                        ? getTranslation(
                                "processadmin.migration.progress.check",
                                done,
                                now.progress().total(),
                                now.progress().fit(),
                                now.progress().refused(),
                                now.progress().gone())
                        : getTranslation(
                                "processadmin.migration.progress.move",
                                done,
                                now.progress().total(),
                                now.progress().moved(),
                                now.progress().refused(),
                                now.progress().gone()));
        rows.show(services.migrations().rows(reader, shown));
        stop.setVisible(now.running());
        goOn.setVisible(now.state() == Migration.State.STOPPED);
        move.setVisible(check && !now.running() && now.progress().fit() > 0);
        move.setText(
                getTranslation("processadmin.migration.move", now.progress().fit()));
        if (!now.running()) {
            getUI().ifPresent(this::rest);
        }
    }

    private void stop() {
        attempt(shown -> services.migrations().stop(currentActor.get(), shown));
    }

    private void goOn() {
        attempt(shown -> services.migrations().goOn(currentActor.get(), shown));
        getUI().ifPresent(this::follow);
    }

    private void move() {
        new ReasonDialog(
                        getTranslation("processadmin.migration.reason.title"),
                        getTranslation("processadmin.migration.reason.text"),
                        "",
                        Map.of(),
                        getTranslation("processadmin.migration.reason.move"),
                        new KeptInput(currentActor.get().id().value(), "migration", String.valueOf(id)),
                        (nothing, reason) -> {
                            boolean moved =
                                    attempt(shown -> services.migrations().move(currentActor.get(), shown, reason));
                            getUI().ifPresent(this::follow);
                            return moved;
                        })
                .open();
    }

    private interface Action {
        void run(MigrationId id);
    }

    /** False if it was refused. */
    private boolean attempt(Action action) {
        boolean done = false;
        try {
            if (id != null) {
                action.run(id);
                done = true;
            }
        } catch (Refusal refusal) {
            Toasts.refusal(refusal);
        }
        show();
        return done;
    }
}
