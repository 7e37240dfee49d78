package dev.mubiao.documents.write.layout;

import java.util.List;

/**
 * What helps to fill in a cell of an empty form.
 *
 * @param choices what may be chosen; empty for free text
 * @param note says what belongs there; empty for nothing
 */
public record InputHint(List<String> choices, String note) {

    public static final InputHint NOTHING = new InputHint(List.of(), "");

    public InputHint {
        choices = List.copyOf(choices);
    }
}
