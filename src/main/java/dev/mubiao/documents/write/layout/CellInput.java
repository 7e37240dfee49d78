package dev.mubiao.documents.write.layout;

import java.util.List;

/**
 * What helps to fill in a cell of an empty form.
 *
 * @param choices what may be chosen; empty for free text
 * @param note says what belongs there; empty for nothing
 */
public record CellInput(List<String> choices, String note) {

    public static final CellInput NOTHING = new CellInput(List.of(), "");

    public CellInput {
        choices = List.copyOf(choices);
    }
}
