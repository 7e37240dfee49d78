package dev.mubiao.processadmin.migration.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import dev.mubiao.platform.text.SortKey;
import dev.mubiao.processadmin.migration.MigrationCandidate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The targets that can be migrated, some of them selected at first. */
class MigrationCandidateGrid extends Grid<MigrationCandidate> {

    /** @param chosen whether one is chosen at first */
    MigrationCandidateGrid(List<MigrationCandidate> candidates, Predicate<MigrationCandidate> chosen) {
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        setSelectionMode(SelectionMode.MULTI);
        addColumn(MigrationCandidate::name)
                .setHeader(getTranslation("processadmin.migration.target"))
                .setTooltipGenerator(MigrationCandidate::name)
                .setComparator(Comparator.comparing(MigrationCandidate::name, SortKey.ORDER))
                .setFlexGrow(2);
        addColumn(MigrationCandidate::unitName)
                .setHeader(getTranslation("processadmin.migration.unit"))
                .setTooltipGenerator(MigrationCandidate::unitName)
                .setComparator(Comparator.comparing(MigrationCandidate::unitName, SortKey.ORDER))
                .setFlexGrow(1);
        addColumn(MigrationCandidate::step)
                .setHeader(getTranslation("processadmin.migration.step"))
                .setComparator(Comparator.comparing(MigrationCandidate::step, SortKey.ORDER))
                .setFlexGrow(1);
        setHeight("22rem");
        setItems(candidates);
        asMultiSelect().select(candidates.stream().filter(chosen).toList());
    }
}
