package dev.mubiao.formmaker.proposal;

import dev.mubiao.grid.CellAddress;
import dev.mubiao.platform.MessageText;
import dev.mubiao.platform.text.Abbreviation;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person should look at.
 *
 * @param place null for the form as a whole
 */
public record ProposalDoubt(MessageText text, @Nullable CellAddress place) {

    private static final String PREFIX = "formmaker.doubt.";

    /** More of a text is not needed to find it. */
    private static final int LONGEST = 40;

    static ProposalDoubt of(String key, @Nullable CellAddress place, Object... arguments) {
        List<Object> shown = Arrays.stream(arguments)
                .map(argument -> argument instanceof String text ? Abbreviation.quoted(text, LONGEST) : argument)
                .toList();
        return new ProposalDoubt(new MessageText(PREFIX + key, shown), place);
    }

    /** Which kind of doubt it is. */
    String key() {
        return text.key().substring(PREFIX.length());
    }
}
