package dev.mubiao.processadmin.operation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.ValueProvider;
import dev.mubiao.approval.statistics.ProcessPositions.RunningTarget;
import dev.mubiao.inbox.InboxNavigation;
import dev.mubiao.uikit.Badge;
import dev.mubiao.uikit.ListJoiner;
import dev.mubiao.uikit.TimeFormats;
import dev.mubiao.uikit.Tone;
import dev.mubiao.worklist.AssigneeName;

/** The targets that wait at a step, those that wait longest first. */
class RunningTargetGrid extends Grid<RunningTarget> {

    /** @param menu what can be done with one of them */
    RunningTargetGrid(ValueProvider<RunningTarget, Component> menu) {
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        addComponentColumn(RunningTargetGrid::name)
                .setHeader(getTranslation("processadmin.operation.targets.target"))
                .setTooltipGenerator(RunningTarget::name)
                .setWidth("13rem")
                .setFlexGrow(3);
        addColumn(RunningTarget::unitName)
                .setHeader(getTranslation("processadmin.operation.unit"))
                .setTooltipGenerator(RunningTarget::unitName)
                .setWidth("8rem")
                .setFlexGrow(2);
        addColumn(running -> running.position().name())
                .setHeader(getTranslation("processadmin.operation.load.step"))
                .setWidth("6rem")
                .setFlexGrow(1);
        addColumn(running -> TimeFormats.minute(running.position().since()))
                .setHeader(getTranslation("processadmin.operation.targets.since"))
                .setWidth("8.75rem")
                .setFlexGrow(0);
        addColumn(this::assignees)
                .setHeader(getTranslation("processadmin.operation.targets.assignee"))
                .setTooltipGenerator(this::assignees)
                .setWidth("9rem")
                .setFlexGrow(2);
        addComponentColumn(this::state)
                .setHeader(getTranslation("processadmin.operation.targets.state"))
                .setWidth("6.5rem")
                .setFlexGrow(0);
        addComponentColumn(menu).setWidth("4.5rem").setFlexGrow(0);
    }

    private static Component name(RunningTarget running) {
        return new Anchor(InboxNavigation.review(running.target()), running.name());
    }

    private String assignees(RunningTarget running) {
        return running.assignees().stream().map(this::assignee).collect(ListJoiner.of(this));
    }

    private String assignee(AssigneeName assignee) {
        if (assignee.role().isEmpty()) {
            return assignee.name();
        }
        String role = getTranslation(assignee.role());
        return assignee.name().isEmpty()
                ? role
                : getTranslation("processadmin.operation.assignee.pool", assignee.name(), role);
    }

    private Component state(RunningTarget running) {
        return running.halted()
                ? new Badge(getTranslation("approval.suspension.state"), Tone.WARNING, VaadinIcon.PAUSE)
                : new Span(getTranslation("processadmin.operation.state.running"));
    }
}
