package dev.mubiao.processadmin.releases.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.mubiao.bpmn.vocabulary.ScreenedModel;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.platform.Refusal;
import dev.mubiao.processadmin.ModelRef;
import dev.mubiao.processadmin.drafts.ModelDraftId;
import dev.mubiao.processadmin.drafts.ModelDraftSummary;
import dev.mubiao.processadmin.releases.ReleaseState;
import dev.mubiao.processadmin.releases.ReleaseSummary;
import dev.mubiao.processadmin.ui.ProcessAdminNavigation;
import dev.mubiao.uikit.KeptInput;
import dev.mubiao.uikit.RouteAnchor;
import dev.mubiao.uikit.Toasts;
import dev.mubiao.uikit.ViewHeader;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;

/** Releases a draft: the impact on running processes on one side, the form on the other. */
@StyleSheet("context://mubiao/releases.css")
@Route(ProcessAdminNavigation.RELEASE)
@RolesAllowed("ADMINISTRATOR")
class ReleaseView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient ProcessesViewServices services;
    private final transient ReleasePreparation preparation;
    private final transient CurrentActor currentActor;

    ReleaseView(ProcessesViewServices services, ReleasePreparation preparation, CurrentActor currentActor) {
        this.services = services;
        this.preparation = preparation;
        this.currentActor = currentActor;
        addClassNames("view", "processes");
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        removeAll();
        try {
            ModelDraftSummary draft = services.drafts()
                    .find(currentActor.get(), ModelDraftId.of(parameter))
                    .orElseThrow(NotFoundException::new);
            show(draft, services.models().xml(new ModelRef.Draft(draft.id())).getBytes(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("processadmin.releases.release.page");
    }

    private void show(ModelDraftSummary draft, byte[] model) {
        ReleasePreparation.Prepared prepared = preparation.prepare(model);
        boolean blocked = prepared.blocked();
        KeptInput kept = new KeptInput(
                currentActor.get().id().value(),
                "release." + draft.id().value(),
                draft.changedAt().toString());
        ReleaseForm form = preparation.form(draft.name(), prepared, kept);
        boolean second = services.fourEyes().state(currentActor.get()).on();
        Button release = new Button(
                getTranslation(second ? "processadmin.releases.propose" : "processadmin.releases.putIntoUse"),
                VaadinIcon.ROCKET.create());
        release.addClickListener(click -> release(form, prepared.model(), kept));
        release.setEnabled(!blocked);
        ViewHeader header = new ViewHeader(getTranslation("processadmin.releases.release.of", draft.name()))
                .under(new RouteAnchor(ProcessAdminNavigation.OVERVIEW, getTranslation("processadmin.releases.title")));
        header.setActions(
                link("processadmin.releases.draft.open", ProcessAdminNavigation.draft(draft.id())),
                ViewHeader.primary(release));
        Section side = new Section();
        if (!prepared.findings().isEmpty()) {
            side.add(
                    new H2(getTranslation(
                            blocked ? "processadmin.releases.findings.blocked" : "processadmin.releases.findings")),
                    new ReleaseFindings(prepared.findings()));
        }
        if (!blocked) {
            ReleaseImpactPanel impact = new ReleaseImpactPanel();
            Runnable show =
                    () -> impact.show(preparation.impact(currentActor.get(), prepared, form.isPart(), form.scope()));
            form.onChange(show);
            show.run();
            side.add(new H2(getTranslation("processadmin.releases.impact")), impact);
        }
        Div columns = new Div(new Section(form), side);
        columns.addClassName("release-columns");
        add(header, columns);
    }

    private void release(ReleaseForm form, ScreenedModel model, KeptInput kept) {
        form.missing().ifPresentOrElse(key -> Toasts.warning(getTranslation(key)), () -> {
            try {
                ReleaseSummary release = services.releases().propose(currentActor.get(), form.proposal(model));
                kept.settled();
                Toasts.success(getTranslation(
                        release.state() == ReleaseState.WAITING
                                ? "processadmin.releases.proposed.done"
                                : "processadmin.releases.done"));
                UI.getCurrent().navigate(ProcessAdminNavigation.OVERVIEW);
            } catch (Refusal refusal) {
                Toasts.refusal(refusal);
            }
        });
    }

    private Anchor link(String key, String address) {
        return new RouteAnchor(address, getTranslation(key));
    }
}
