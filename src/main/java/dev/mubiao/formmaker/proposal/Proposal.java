package dev.mubiao.formmaker.proposal;

import dev.mubiao.formmaker.example.ExampleCell;
import dev.mubiao.formmaker.example.ExampleSheet;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.grid.CellAddress;
import java.util.List;
import java.util.Optional;

/**
 * A form that an example shows.
 *
 * @param sheet the example
 * @param settings what the form is apart from its cells
 * @param roles what each cell of the example is to the form, in the order of the file
 * @param doubts what a person should look at
 */
public record Proposal(
        ExampleSheet sheet,
        FormSettings settings,
        List<CellRole> roles,
        FormDefinition definition,
        List<ProposalDoubt> doubts) {

    public Proposal {
        roles = List.copyOf(roles);
        doubts = List.copyOf(doubts);
    }

    /** Nothing for a cell that is no part of the form. */
    public Optional<CellRole> role(CellAddress place) {
        return roles.stream().filter(role -> role.place().equals(place)).findFirst();
    }

    public Optional<ExampleCell> cell(CellAddress place) {
        return sheet.cells().filter(cell -> cell.place().equals(place)).findFirst();
    }
}
