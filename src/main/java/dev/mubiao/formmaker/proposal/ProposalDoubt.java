package dev.mubiao.formmaker.proposal;

import dev.mubiao.grid.CellAddress;
import dev.mubiao.platform.MessageText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person should look at.
 *
 * @param place null for the form as a whole
 */
public record ProposalDoubt(MessageText text, @Nullable CellAddress place) {

    static ProposalDoubt of(String key, @Nullable CellAddress place, Object... arguments) {
        return new ProposalDoubt(new MessageText("formmaker.doubt." + key, List.of(arguments)), place);
    }
}
