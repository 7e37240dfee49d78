package dev.mubiao.processadmin.releases.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.mubiao.directory.Actor;
import dev.mubiao.engine.ProcessVersion;
import dev.mubiao.processadmin.ModelRef;
import dev.mubiao.processadmin.drafts.ModelDraftId;
import dev.mubiao.processadmin.releases.ReleaseScope;
import dev.mubiao.processadmin.releases.ReleaseState;
import dev.mubiao.processadmin.releases.ReleaseSummary;
import dev.mubiao.processadmin.releases.VersionEntry;
import dev.mubiao.processadmin.ui.ProcessAdminNavigation;
import dev.mubiao.uikit.Badge;
import dev.mubiao.uikit.RouteAnchor;
import dev.mubiao.uikit.TimeFormats;
import dev.mubiao.uikit.Tone;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A version: its state, scope, period, who released it and why, and the actions on it. */
class VersionCard extends ListItem {

    private final transient ProcessesViewServices services;
    private final transient Supplier<Actor> actor;
    private final transient VersionEntry entry;
    private final transient List<VersionEntry> all;
    private final transient Runnable changed;

    /** @param all the whole list, of which the entry is one */
    VersionCard(
            ProcessesViewServices services,
            ReleaseScopeText scopes,
            Supplier<Actor> actor,
            VersionEntry entry,
            List<VersionEntry> all,
            Runnable changed) {
        this.services = services;
        this.actor = actor;
        this.entry = entry;
        this.all = all;
        this.changed = changed;
        addClassName("release-card");
        H3 title = new H3(name());
        Div head = new Div(new ReleaseBadge(entry.state()), title, running());
        head.addClassName("release-head");
        if (entry.unused()) {
            head.addComponentAtIndex(
                    1, new Badge(getTranslation("processadmin.releases.unused"), Tone.INFO, VaadinIcon.INFO_CIRCLE_O));
        }
        add(head, facts(scopes));
        entry.release().ifPresent(release -> {
            Paragraph note = new Paragraph(release.note());
            note.addClassName("release-note");
            add(note);
        });
        add(actions());
    }

    /** Begins a draft from a version and goes there. */
    static void edit(ProcessesViewServices services, Actor by, String definition, String name) {
        ModelRef version = new ModelRef.Version(definition);
        ModelDraftId draft = services.drafts()
                .create(by, name, services.models().xml(version).getBytes(StandardCharsets.UTF_8), version.text());
        UI.getCurrent().navigate(ProcessAdminNavigation.draft(draft));
    }

    private String name() {
        return entry.version()
                .map(version -> getTranslation("processadmin.releases.version", version.number(), entry.name()))
                .orElseGet(() -> getTranslation(
                        "processadmin.releases.part",
                        entry.name(),
                        entry.release().map(ReleaseSummary::processKey).orElse("")));
    }

    private Span running() {
        Span running = new Span(getTranslation("processadmin.releases.running", entry.running()));
        running.addClassName("muted");
        running.setVisible(entry.running() > 0);
        return running;
    }

    private Div facts(ReleaseScopeText scopes) {
        Div facts = new Div();
        facts.addClassName("release-facts");
        if (entry.release().isEmpty()) {
            facts.add(new Span(getTranslation("processadmin.releases.shipped")));
            entry.version().ifPresent(version -> facts.add(new Span(TimeFormats.minute(version.deployedAt()))));
            return facts;
        }
        ReleaseSummary release = entry.release().get();
        Span scope = new Span(scopes.of(this, release.validity().scope()));
        scope.setTitle(scopes.whole(this, release.validity().scope()));
        facts.add(scope);
        if (release.validity().overVariants()) {
            facts.add(new Span(getTranslation("processadmin.releases.overVariants.fact")));
        }
        release.validity()
                .from()
                .ifPresent(from ->
                        facts.add(new Span(getTranslation("processadmin.releases.from", TimeFormats.minute(from)))));
        facts.add(new Span(getTranslation(
                "processadmin.releases.proposed",
                release.proposal().name(),
                TimeFormats.minute(release.proposal().at()))));
        release.outcome()
                .releaserName()
                .filter(name -> release.fourEyes())
                .ifPresent(name -> facts.add(new Span(getTranslation(
                        "processadmin.releases.released",
                        name,
                        release.outcome().releasedAt().map(TimeFormats::minute).orElse("")))));
        release.outcome()
                .withdrawerName()
                .ifPresent(name -> facts.add(new Span(getTranslation(
                        "processadmin.releases.withdrawnBy",
                        name,
                        release.outcome().withdrawnAt().map(TimeFormats::minute).orElse("")))));
        release.outcome()
                .refusal()
                .ifPresent(refusal -> facts.add(new Span(getTranslation(
                        "processadmin.releases.refusedBy",
                        refusal.name(),
                        TimeFormats.minute(refusal.at()),
                        refusal.text()))));
        return facts;
    }

    private Div actions() {
        Div actions = new Div();
        actions.addClassName("release-actions");
        Optional<ReleaseSummary> release = entry.release();
        entry.definition().ifPresent(definition -> {
            entry.version().ifPresent(version -> links(version).forEach(actions::add));
            actions.add(button(
                    "processadmin.releases.edit",
                    VaadinIcon.EDIT,
                    () -> edit(services, actor.get(), definition, entry.name())));
            if (restorable()) {
                actions.add(button(
                        entry.unused() ? "processadmin.releases.use" : "processadmin.releases.restore",
                        VaadinIcon.BACKWARDS,
                        () -> new RestoreVersionDialog(services.releases(), actor, entry, variants(), changed).open()));
            }
            actions.add(new ModelDownload(name(), () -> services.models().xml(new ModelRef.Version(definition))));
        });
        release.filter(known -> entry.definition().isEmpty() && known.state() == ReleaseState.WAITING)
                .ifPresent(proposed -> actions.add(
                        link(proposed),
                        new ModelDownload(name(), () -> services.models().xml(new ModelRef.Proposal(proposed.id())))));
        release.ifPresent(known -> actions.add(new ReleaseActions(services, actor, known, name(), changed)));
        return actions;
    }

    /** To the comparison with what runs, and to where targets are moved: away from what is replaced, to what is valid. */
    private List<Anchor> links(ProcessVersion version) {
        List<Anchor> links = new ArrayList<>();
        Actor reader = actor.get();
        String inScope = services.versions().current(reader, scope());
        String running = inScope.equals(version.id()) ? services.versions().current(reader) : inScope;
        if (!running.equals(version.id())) {
            links.add(link(
                    "processadmin.releases.compare",
                    ProcessAdminNavigation.comparison(
                            new ModelRef.Version(running), new ModelRef.Version(version.id()))));
        }
        if (entry.state() == ReleaseState.VALID) {
            all.stream()
                    .filter(other -> other.running() > 0)
                    .flatMap(other -> other.version().stream())
                    .filter(other -> !other.id().equals(version.id()))
                    .distinct()
                    .forEach(other -> links.add(new RouteAnchor(
                            ProcessAdminNavigation.migration(other.id(), version.id()),
                            getTranslation("processadmin.releases.migrate.in", other.number()))));
        } else if (entry.running() > 0 && !inScope.equals(version.id())) {
            links.add(link("processadmin.releases.migrate", ProcessAdminNavigation.migration(version.id(), inScope)));
        }
        return links;
    }

    /** What is not in use, and what is in use for all but those who have a version of their own. */
    private boolean restorable() {
        return switch (entry.state()) {
            case REPLACED, WITHDRAWN -> true;
            case VALID -> scope().general() && variants();
            case WAITING, PLANNED, REFUSED -> false;
        };
    }

    private boolean variants() {
        return all.stream()
                .filter(other -> other.state() == ReleaseState.VALID)
                .flatMap(other -> other.release().stream())
                .anyMatch(release -> !release.validity().scope().general());
    }

    private ReleaseScope scope() {
        return entry.release().map(release -> release.validity().scope()).orElse(ReleaseScope.ALL);
    }

    /** A part that waits beside the version that is called now, or alone if there is none. */
    private Anchor link(ReleaseSummary proposed) {
        ModelRef proposal = new ModelRef.Proposal(proposed.id());
        return services.versions()
                .called(actor.get(), proposed.processKey())
                .map(before -> link(
                        "processadmin.releases.compare",
                        ProcessAdminNavigation.comparison(new ModelRef.Version(before), proposal)))
                .orElseGet(() ->
                        link("processadmin.releases.view", ProcessAdminNavigation.comparison(proposal, proposal)));
    }

    private Button button(String key, VaadinIcon icon, Runnable action) {
        Button button = new Button(getTranslation(key), icon.create(), click -> action.run());
        button.addThemeName("small");
        return button;
    }

    private Anchor link(String key, String address) {
        return new RouteAnchor(address, getTranslation(key));
    }
}
