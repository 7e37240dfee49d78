package dev.mubiao.processadmin.operation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.ValueProvider;
import dev.mubiao.approval.statistics.ProcessPositions.Holder;
import dev.mubiao.approval.statistics.ProcessPositions.Standing;
import dev.mubiao.inbox.InboxNavigation;
import dev.mubiao.uikit.Badge;
import dev.mubiao.uikit.ListJoiner;
import dev.mubiao.uikit.TimeFormats;
import dev.mubiao.uikit.Tone;

/** The targets that wait at a step, those that wait longest first. */
class RunningTargetGrid extends Grid<Standing> {

    /** @param menu what can be done with one of them */
    RunningTargetGrid(ValueProvider<Standing, Component> menu) {
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        addComponentColumn(RunningTargetGrid::name)
                .setHeader(getTranslation("processadmin.operation.targets.target"))
                .setTooltipGenerator(Standing::name)
                .setWidth("13rem")
                .setFlexGrow(3);
        addColumn(Standing::unitName)
                .setHeader(getTranslation("processadmin.operation.unit"))
                .setTooltipGenerator(Standing::unitName)
                .setWidth("8rem")
                .setFlexGrow(2);
        addColumn(Standing::stepName)
                .setHeader(getTranslation("processadmin.operation.load.step"))
                .setWidth("6rem")
                .setFlexGrow(1);
        addColumn(standing -> TimeFormats.minute(standing.since()))
                .setHeader(getTranslation("processadmin.operation.targets.since"))
                .setWidth("8.75rem")
                .setFlexGrow(0);
        addColumn(this::holders)
                .setHeader(getTranslation("processadmin.operation.targets.holder"))
                .setTooltipGenerator(this::holders)
                .setWidth("9rem")
                .setFlexGrow(2);
        addComponentColumn(this::state)
                .setHeader(getTranslation("processadmin.operation.targets.state"))
                .setWidth("6.5rem")
                .setFlexGrow(0);
        addComponentColumn(menu).setWidth("4.5rem").setFlexGrow(0);
    }

    private static Component name(Standing standing) {
        return new Anchor(InboxNavigation.review(standing.target()), standing.name());
    }

    private String holders(Standing standing) {
        return standing.holders().stream().map(this::holder).collect(ListJoiner.of(this));
    }

    private String holder(Holder holder) {
        if (holder.roleKey().isEmpty()) {
            return holder.name();
        }
        String role = getTranslation(holder.roleKey());
        return holder.name().isEmpty()
                ? role
                : getTranslation("processadmin.operation.holder.pile", holder.name(), role);
    }

    private Component state(Standing standing) {
        return standing.halted()
                ? new Badge(getTranslation("approval.suspension.state"), Tone.WARNING, VaadinIcon.PAUSE)
                : new Span(getTranslation("processadmin.operation.state.running"));
    }
}
