package dev.mubiao.processadmin.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import dev.mubiao.processadmin.migration.Candidate;
import java.util.List;
import java.util.function.Predicate;

/** The running targets, of which some are chosen at first. */
class CandidateGrid extends Grid<Candidate> {

    /** @param chosen whether one is chosen at first */
    CandidateGrid(List<Candidate> candidates, Predicate<Candidate> chosen) {
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        setSelectionMode(SelectionMode.MULTI);
        addColumn(Candidate::name)
                .setHeader(getTranslation("migrations.target"))
                .setTooltipGenerator(Candidate::name)
                .setSortable(true)
                .setFlexGrow(2);
        addColumn(Candidate::unitName)
                .setHeader(getTranslation("migrations.unit"))
                .setTooltipGenerator(Candidate::unitName)
                .setSortable(true)
                .setFlexGrow(1);
        addColumn(Candidate::step)
                .setHeader(getTranslation("migrations.step"))
                .setSortable(true)
                .setFlexGrow(1);
        setHeight("22rem");
        setItems(candidates);
        asMultiSelect().select(candidates.stream().filter(chosen).toList());
    }
}
