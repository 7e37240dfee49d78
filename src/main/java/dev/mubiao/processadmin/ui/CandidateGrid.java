package dev.mubiao.processadmin.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import dev.mubiao.processadmin.migration.Candidate;
import java.util.List;

/** The running targets, of which all are chosen at first. */
class CandidateGrid extends Grid<Candidate> {

    CandidateGrid(List<Candidate> candidates) {
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
        asMultiSelect().select(candidates);
    }
}
