package dev.mubiao.processadmin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.CurrentActor;
import dev.mubiao.processadmin.migration.Candidate;
import dev.mubiao.processadmin.migration.MigrationId;
import dev.mubiao.processadmin.migration.StepPair;
import dev.mubiao.shared.Refusal;
import dev.mubiao.uikit.EmptyState;
import dev.mubiao.uikit.Notices;
import dev.mubiao.uikit.ViewHeader;
import dev.mubiao.workflow.engine.VersionChange;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;

/** Says where each step of a version goes in another one, and which of the running targets are to be taken there. */
@StyleSheet("context://mubiao/releases.css")
@Route("processes/migrations")
@RolesAllowed("ADMINISTRATOR")
class MigrationPlanView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MigrationDesk desk;
    private final transient Actor actor;

    MigrationPlanView(MigrationDesk desk, CurrentActor currentActor) {
        this.desk = desk;
        this.actor = currentActor.get();
        addClassNames("view", "processes");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        String from = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("from")
                .orElse("");
        String to = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("to")
                .orElse("");
        try {
            show(from, to);
        } catch (Refusal refusal) {
            add(header(getPageTitle()), new EmptyState(VaadinIcon.WARNING, Notices.text(refusal)));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("migrations.title");
    }

    private ViewHeader header(String title) {
        return new ViewHeader(title).under(new RouterLink(getTranslation("releases.title"), ProcessesView.class));
    }

    private void show(String from, String to) {
        List<StepPair> pairs = desk.migrations().propose(actor, from, to);
        List<Candidate> candidates = desk.migrations().candidates(actor, from);
        ViewHeader header = header(getTranslation("migrations.of", desk.number(from), desk.number(to)));
        if (candidates.isEmpty()) {
            add(header, new EmptyState(VaadinIcon.CHECK, getTranslation("migrations.nothing")));
            return;
        }
        MappingDiagrams diagrams = new MappingDiagrams(desk.xml(from), desk.xml(to));
        StepMapping mapping = new StepMapping(pairs, desk.steps(to), diagrams::show);
        CandidateGrid grid = new CandidateGrid(candidates, desk.meant(actor, to));
        Button check = new Button(getTranslation("migrations.check"), VaadinIcon.FLASK.create());
        check.addClickListener(click -> check(new VersionChange(from, to, mapping.value()), grid));
        header.setActions(ViewHeader.primary(check));
        add(header, diagrams, section("migrations.mapping", mapping), section("migrations.targets", grid));
    }

    private Section section(String title, Component part) {
        return new Section(new H2(getTranslation(title)), part);
    }

    private void check(VersionChange change, CandidateGrid grid) {
        try {
            MigrationId id = desk.migrations()
                    .check(
                            actor,
                            change,
                            grid.getSelectedItems().stream()
                                    .map(Candidate::target)
                                    .collect(Collectors.toSet()));
            UI.getCurrent().navigate(Addresses.migration(id));
        } catch (Refusal refusal) {
            Notices.refusal(refusal);
        }
    }
}
