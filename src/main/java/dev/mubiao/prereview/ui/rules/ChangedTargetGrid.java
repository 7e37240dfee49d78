package dev.mubiao.prereview.ui.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import dev.mubiao.prereview.tryout.ChangedTarget;
import dev.mubiao.prereview.ui.findings.SeverityBadge;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetNavigation;
import dev.mubiao.targets.sheet.SheetProblem.Severity;
import dev.mubiao.uikit.Badge;
import dev.mubiao.uikit.Tone;
import java.util.List;

/** Lists the targets in which a changed book would find something else; opening a row shows the findings. */
class ChangedTargetGrid extends Grid<ChangedTarget> {

    ChangedTargetGrid() {
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSizeFull();
        setSelectionMode(SelectionMode.NONE);
        addColumn(new ComponentRenderer<>(this::name))
                .setHeader(getTranslation("prereview.rulebook.tryOut.target"))
                .setFlexGrow(1)
                .setWidth("11rem");
        addColumn(new ComponentRenderer<>(this::counts))
                .setHeader(getTranslation("prereview.rulebook.tryOut.change"))
                .setFlexGrow(0)
                .setWidth("11rem");
        setItemDetailsRenderer(new ComponentRenderer<>(ChangedFindingsList::new));
    }

    void show(List<ChangedTarget> targets) {
        setItems(targets);
    }

    /** Nobody outside the unit reads a draft before it is submitted, not even its name. */
    private Component name(ChangedTarget changed) {
        Target target = changed.target();
        Span unit = new Span(getTranslation(
                "prereview.rulebook.facts",
                changed.unit(),
                getTranslation(target.status().key())));
        unit.addClassName("muted");
        Div text = new Div();
        text.addClassName("case-text");
        if (target.revisionNumber() == 0) {
            text.add(new Span(getTranslation("prereview.rulebook.tryOut.draft")), unit);
        } else {
            Anchor link = new Anchor(TargetNavigation.target(target.id()), target.name());
            link.setTarget("_blank");
            link.setTitle(getTranslation("prereview.rulebook.tryOut.open"));
            text.add(link, unit);
        }
        return text;
    }

    private Component counts(ChangedTarget changed) {
        Div badges = new Div();
        badges.addClassName("rule-severities");
        if (changed.newlyBlocked()) {
            badges.add(new Badge(getTranslation("prereview.rulebook.tryOut.nowBlocked"), Tone.ERROR, VaadinIcon.LOCK));
        } else if (changed.noLongerBlocked()) {
            badges.add(new Badge(getTranslation("prereview.rulebook.tryOut.nowFree"), Tone.SUCCESS, VaadinIcon.UNLOCK));
        }
        for (Severity severity : Severity.values()) {
            int more = changed.more(severity);
            if (more != 0) {
                badges.add(new SeverityBadge(
                        severity,
                        getTranslation("prereview.rulebook.severity.short." + severity) + " " + (more > 0 ? "+" : "−")
                                + Math.abs(more)));
            }
        }
        return badges;
    }
}
