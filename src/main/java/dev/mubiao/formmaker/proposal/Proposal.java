package dev.mubiao.formmaker.proposal;

import dev.mubiao.forms.FormDefinition;
import java.util.List;

/**
 * A form that an example shows.
 *
 * @param roles what each cell of the example is to the form, in the order of the file
 * @param doubts what a person should look at
 */
public record Proposal(FormDefinition definition, List<CellRole> roles, List<ProposalDoubt> doubts) {

    public Proposal {
        roles = List.copyOf(roles);
        doubts = List.copyOf(doubts);
    }
}
