package dev.mubiao.processadmin.releases.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.mubiao.processadmin.ModelRef;
import dev.mubiao.processadmin.drafts.ModelDraftSummary;
import dev.mubiao.processadmin.ui.ProcessAdminNavigation;
import dev.mubiao.uikit.Badge;
import dev.mubiao.uikit.Confirmations;
import dev.mubiao.uikit.RouteAnchor;
import dev.mubiao.uikit.TimeFormats;
import dev.mubiao.uikit.Tone;

/** A draft: who changed it last, and the links to draw, dry-run and release it. */
class ModelDraftCard extends ListItem {

    /** @param delete once he has confirmed it */
    ModelDraftCard(ModelDraftSummary draft, Runnable delete) {
        addClassName("release-card");
        Anchor open = link(draft.name(), ProcessAdminNavigation.draft(draft.id()));
        H3 title = new H3(open);
        Div head = new Div(title);
        head.addClassName("release-head");
        draft.holder()
                .ifPresent(holder -> head.add(new Badge(
                        getTranslation("processadmin.releases.draft.held", holder.displayName()),
                        Tone.INFO,
                        VaadinIcon.PENCIL)));
        Span changed = new Span(getTranslation(
                "processadmin.releases.draft.changed", draft.changedBy(), TimeFormats.minute(draft.changedAt())));
        Div facts = new Div(changed);
        facts.addClassName("release-facts");
        Div actions = new Div(
                link(getTranslation("processadmin.releases.draft.open"), ProcessAdminNavigation.draft(draft.id())));
        actions.addClassName("release-actions");
        draft.basedOn()
                .ifPresent(base -> actions.add(link(
                        getTranslation("processadmin.releases.draft.compare"),
                        ProcessAdminNavigation.comparison(ModelRef.of(base), new ModelRef.Draft(draft.id())))));
        actions.add(
                link(
                        getTranslation("processadmin.releases.draft.dryRun"),
                        ProcessAdminNavigation.dryRun(new ModelRef.Draft(draft.id()))),
                link(getTranslation("processadmin.releases.draft.release"), ProcessAdminNavigation.release(draft.id())),
                deleting(draft, delete));
        add(head, facts, actions);
    }

    private Button deleting(ModelDraftSummary draft, Runnable delete) {
        Button button = new Button(
                getTranslation("processadmin.releases.draft.delete"),
                click -> Confirmations.ask(
                        getTranslation("processadmin.releases.draft.delete"),
                        getTranslation("processadmin.releases.draft.delete.text", draft.name()),
                        getTranslation("processadmin.releases.draft.delete.confirm"),
                        delete));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ERROR);
        return button;
    }

    private static Anchor link(String text, String address) {
        return new RouteAnchor(address, text);
    }
}
