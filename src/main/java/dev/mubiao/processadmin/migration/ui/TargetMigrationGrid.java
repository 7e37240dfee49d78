package dev.mubiao.processadmin.migration.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.mubiao.processadmin.migration.TargetMigration;
import dev.mubiao.uikit.Badge;
import dev.mubiao.uikit.Tone;
import java.util.Comparator;
import java.util.List;

/** The result for each target of a migration; those that cannot be moved come first, each with the reason. */
class TargetMigrationGrid extends Grid<TargetMigration> {

    TargetMigrationGrid() {
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        setSelectionMode(SelectionMode.NONE);
        addComponentColumn(this::badge)
                .setHeader(getTranslation("processadmin.migration.result"))
                .setFlexGrow(0)
                .setWidth("8.5rem");
        addColumn(TargetMigration::targetName)
                .setHeader(getTranslation("processadmin.migration.target"))
                .setTooltipGenerator(TargetMigration::targetName)
                .setFlexGrow(2);
        addColumn(TargetMigration::unitName)
                .setHeader(getTranslation("processadmin.migration.unit"))
                .setTooltipGenerator(TargetMigration::unitName)
                .setFlexGrow(1);
        addColumn(TargetMigration::step)
                .setHeader(getTranslation("processadmin.migration.step"))
                .setFlexGrow(1);
        addColumn(this::cause)
                .setHeader(getTranslation("processadmin.migration.cause"))
                .setTooltipGenerator(this::cause)
                .setFlexGrow(2);
        setMinHeight("20rem");
        setSizeFull();
    }

    void show(List<TargetMigration> rows) {
        setItems(rows.stream()
                .sorted(Comparator.comparing((TargetMigration row) -> row.state() != TargetMigration.State.REFUSED)
                        .thenComparing(row -> row.state() != TargetMigration.State.GONE)
                        .thenComparing(TargetMigration::place))
                .toList());
    }

    private String cause(TargetMigration row) {
        return row.causeKey().isEmpty()
                ? ""
                : getTranslation(row.causeKey(), row.cause().toArray());
    }

    private Badge badge(TargetMigration row) {
        String word = getTranslation("processadmin.migration.row." + row.state());
        return switch (row.state()) {
            case WAITING -> new Badge(word, Tone.NEUTRAL, VaadinIcon.CLOCK);
            case FIT -> new Badge(word, Tone.INFO, VaadinIcon.CHECK);
            case MOVED -> new Badge(word, Tone.SUCCESS, VaadinIcon.CHECK);
            case REFUSED -> new Badge(word, Tone.ERROR, VaadinIcon.WARNING);
            case GONE -> new Badge(word, Tone.NEUTRAL, VaadinIcon.MINUS);
        };
    }
}
