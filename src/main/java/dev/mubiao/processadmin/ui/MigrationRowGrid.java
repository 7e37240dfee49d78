package dev.mubiao.processadmin.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.mubiao.processadmin.migration.MigrationRow;
import dev.mubiao.uikit.Badge;
import dev.mubiao.uikit.Tone;
import java.util.Comparator;
import java.util.List;

/** What becomes of each target; those that cannot be moved come first, each with the reason. */
class MigrationRowGrid extends Grid<MigrationRow> {

    MigrationRowGrid() {
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        setSelectionMode(SelectionMode.NONE);
        addComponentColumn(this::badge)
                .setHeader(getTranslation("migrations.result"))
                .setFlexGrow(0)
                .setWidth("8.5rem");
        addColumn(MigrationRow::targetName)
                .setHeader(getTranslation("migrations.target"))
                .setTooltipGenerator(MigrationRow::targetName)
                .setFlexGrow(2);
        addColumn(MigrationRow::unitName)
                .setHeader(getTranslation("migrations.unit"))
                .setTooltipGenerator(MigrationRow::unitName)
                .setFlexGrow(1);
        addColumn(MigrationRow::step)
                .setHeader(getTranslation("migrations.step"))
                .setFlexGrow(1);
        addColumn(this::cause)
                .setHeader(getTranslation("migrations.cause"))
                .setTooltipGenerator(this::cause)
                .setFlexGrow(2);
        setMinHeight("20rem");
        setSizeFull();
    }

    void show(List<MigrationRow> rows) {
        setItems(rows.stream()
                .sorted(Comparator.comparing((MigrationRow row) -> row.state() != MigrationRow.State.REFUSED)
                        .thenComparing(row -> row.state() != MigrationRow.State.GONE)
                        .thenComparing(MigrationRow::place))
                .toList());
    }

    private String cause(MigrationRow row) {
        return row.causeKey().isEmpty()
                ? ""
                : getTranslation(row.causeKey(), row.cause().toArray());
    }

    private Badge badge(MigrationRow row) {
        String word = getTranslation("migrations.row." + row.state());
        return switch (row.state()) {
            case WAITING -> new Badge(word, Tone.NEUTRAL, VaadinIcon.CLOCK);
            case FIT -> new Badge(word, Tone.INFO, VaadinIcon.CHECK);
            case MOVED -> new Badge(word, Tone.SUCCESS, VaadinIcon.CHECK);
            case REFUSED -> new Badge(word, Tone.ERROR, VaadinIcon.WARNING);
            case GONE -> new Badge(word, Tone.NEUTRAL, VaadinIcon.MINUS);
        };
    }
}
