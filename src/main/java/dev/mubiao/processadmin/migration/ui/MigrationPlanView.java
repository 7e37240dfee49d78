package dev.mubiao.processadmin.migration.ui;

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
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.engine.migration.VersionMapping;
import dev.mubiao.platform.Refusal;
import dev.mubiao.processadmin.migration.MigrationCandidate;
import dev.mubiao.processadmin.migration.MigrationId;
import dev.mubiao.processadmin.migration.ProposedStepMapping;
import dev.mubiao.processadmin.ui.ProcessAdminNavigation;
import dev.mubiao.uikit.EmptyState;
import dev.mubiao.uikit.RouteAnchor;
import dev.mubiao.uikit.Toasts;
import dev.mubiao.uikit.ViewHeader;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;

/** Plans a migration: which step of one version maps to which of another, and which targets are moved. */
@StyleSheet("context://mubiao/releases.css")
@Route(ProcessAdminNavigation.MIGRATION_PLAN)
@RolesAllowed("ADMINISTRATOR")
class MigrationPlanView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MigrationViewServices services;
    private final transient CurrentActor currentActor;

    MigrationPlanView(MigrationViewServices services, CurrentActor currentActor) {
        this.services = services;
        this.currentActor = currentActor;
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
            add(header(getPageTitle()), new EmptyState(VaadinIcon.WARNING, Toasts.text(refusal)));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("processadmin.migration.title");
    }

    private ViewHeader header(String title) {
        return new ViewHeader(title)
                .under(new RouteAnchor(ProcessAdminNavigation.OVERVIEW, getTranslation("processadmin.releases.title")));
    }

    private void show(String from, String to) {
        Actor reader = currentActor.get();
        List<ProposedStepMapping> mappings = services.migrations().propose(reader, from, to);
        List<MigrationCandidate> candidates = services.migrations().candidates(reader, from);
        ViewHeader header =
                header(getTranslation("processadmin.migration.of", services.number(from), services.number(to)));
        if (candidates.isEmpty()) {
            add(header, new EmptyState(VaadinIcon.CHECK, getTranslation("processadmin.migration.nothing")));
            return;
        }
        StepMappingDiagrams diagrams = new StepMappingDiagrams(services.xml(from), services.xml(to));
        StepMappingFields mapping = new StepMappingFields(mappings, services.steps(to), diagrams::show);
        MigrationCandidateGrid grid = new MigrationCandidateGrid(candidates, services.meant(reader, to));
        Button check = new Button(getTranslation("processadmin.migration.check"), VaadinIcon.FLASK.create());
        check.addClickListener(click -> check(new VersionMapping(from, to, mapping.value()), grid));
        header.setActions(ViewHeader.primary(check));
        add(
                header,
                diagrams,
                section("processadmin.migration.mapping", mapping),
                section("processadmin.migration.targets", grid));
    }

    private Section section(String title, Component part) {
        return new Section(new H2(getTranslation(title)), part);
    }

    private void check(VersionMapping mapping, MigrationCandidateGrid grid) {
        try {
            MigrationId id = services.migrations()
                    .check(
                            currentActor.get(),
                            mapping,
                            grid.getSelectedItems().stream()
                                    .map(MigrationCandidate::target)
                                    .collect(Collectors.toSet()));
            UI.getCurrent().navigate(ProcessAdminNavigation.migration(id));
        } catch (Refusal refusal) {
            Toasts.refusal(refusal);
        }
    }
}
