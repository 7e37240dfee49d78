package dev.mubiao.processadmin.releases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.platform.Refusal;
import dev.mubiao.processadmin.drafts.ModelDraftId;
import dev.mubiao.processadmin.drafts.ModelDraftSummary;
import dev.mubiao.processadmin.exemptions.ui.ExemptionsPanel;
import dev.mubiao.processadmin.migration.Migration;
import dev.mubiao.processadmin.migration.ui.MigrationViewServices;
import dev.mubiao.processadmin.migration.ui.RecentMigrationList;
import dev.mubiao.processadmin.releases.ReleaseState;
import dev.mubiao.processadmin.releases.VersionEntry;
import dev.mubiao.processadmin.ui.ProcessAdminNavigation;
import dev.mubiao.processadmin.ui.ProcessTabs;
import dev.mubiao.uikit.EmptyState;
import dev.mubiao.uikit.Toasts;
import dev.mubiao.uikit.ViewHeader;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The versions of the approval process: what runs now and for whom, what is planned, what was, and the drafts. */
@StyleSheet("context://mubiao/releases.css")
@Route(ProcessAdminNavigation.OVERVIEW)
@Menu(order = 83, icon = "vaadin:sitemap", title = "processadmin.releases.menu")
@RolesAllowed("ADMINISTRATOR")
class ProcessesView extends Div implements HasDynamicTitle {

    private static final int SHOWN_AT_FIRST = 10;
    private static final int MORE = 50;

    private final transient ProcessesViewServices services;
    private final transient ReleaseScopeText scopes;
    private final transient CurrentActor currentActor;
    private final FourEyesBar fourEyes;
    private final UnorderedList versions = new UnorderedList();
    private final UnorderedList drafts = new UnorderedList();
    private final Div noDrafts = new Div();
    private final Button older = new Button(VaadinIcon.CHEVRON_DOWN.create(), click -> showOlder());
    private final Button moreDrafts = new Button(VaadinIcon.CHEVRON_DOWN.create(), click -> showMoreDrafts());
    private int versionsShown = SHOWN_AT_FIRST;
    private int draftsShown = SHOWN_AT_FIRST;

    ProcessesView(
            ProcessesViewServices services,
            MigrationViewServices migrations,
            ReleaseScopeText scopes,
            CurrentActor currentActor) {
        this.services = services;
        this.scopes = scopes;
        this.currentActor = currentActor;
        this.fourEyes = new FourEyesBar(services.fourEyes(), currentActor::get);
        addClassNames("view", "processes");
        Button fresh = new Button(
                getTranslation("processadmin.releases.draft.new"), VaadinIcon.PLUS.create(), click -> fresh());
        fresh.setDisableOnClick(true);
        ViewHeader header = new ViewHeader(getPageTitle());
        header.setActions(ViewHeader.primary(fresh));
        versions.addClassName("release-cards");
        drafts.addClassName("release-cards");
        older.setText(getTranslation("processadmin.releases.older"));
        moreDrafts.setText(getTranslation("processadmin.releases.drafts.more"));
        noDrafts.add(new EmptyState(VaadinIcon.EDIT, getTranslation("processadmin.releases.drafts.none")));
        add(
                header,
                new ProcessTabs(ProcessTabs.Page.VERSIONS),
                section("processadmin.releases.versions", fourEyes, independence(), versions, older),
                section("processadmin.releases.drafts", drafts, noDrafts, moreDrafts),
                section(
                        "processadmin.exemptions.title",
                        new ExemptionsPanel(
                                services.exemptions(), services.forms(), services.secondPerson(), currentActor::get)));
        List<Migration> recent = migrations.migrations().recent(currentActor.get());
        if (!recent.isEmpty()) {
            add(section("processadmin.migration.recent", new RecentMigrationList(migrations, recent)));
        }
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("processadmin.releases.title");
    }

    private IndependenceBar independence() {
        return new IndependenceBar(services.independence(), services.secondPerson(), currentActor::get);
    }

    private Section section(String title, Component... parts) {
        Section section = new Section(new H2(getTranslation(title)));
        section.add(parts);
        return section;
    }

    private void show() {
        Actor reader = currentActor.get();
        List<VersionEntry> entries = services.versions().of(reader);
        versions.removeAll();
        drafts.removeAll();
        entries.stream()
                .limit(shown(entries))
                .forEach(entry ->
                        versions.add(new VersionCard(services, scopes, currentActor::get, entry, entries, this::show)));
        older.setVisible(entries.size() > shown(entries));
        List<ModelDraftSummary> known = services.drafts().all(reader);
        known.stream()
                .limit(draftsShown)
                .forEach(draft -> drafts.add(new ModelDraftCard(draft, () -> delete(draft.id()))));
        moreDrafts.setVisible(known.size() > draftsShown);
        noDrafts.setVisible(known.isEmpty());
    }

    /** Whatever waits, is planned or valid, and some of the rest. */
    private long shown(List<VersionEntry> entries) {
        long open = entries.stream()
                .filter(entry -> entry.state().compareTo(ReleaseState.VALID) <= 0)
                .count();
        return Math.max(versionsShown, open);
    }

    private void showOlder() {
        versionsShown += MORE;
        show();
    }

    private void showMoreDrafts() {
        draftsShown += MORE;
        show();
    }

    private void delete(ModelDraftId draft) {
        try {
            services.drafts().delete(currentActor.get(), draft);
            Toasts.success(getTranslation("processadmin.releases.draft.deleted"));
        } catch (Refusal refusal) {
            Toasts.refusal(refusal);
        }
        show();
    }

    private void fresh() {
        Actor by = currentActor.get();
        String running = services.versions().current(by);
        VersionCard.edit(services, by, running, getTranslation("processadmin.releases.draft.name"));
    }
}
