package dev.mubiao.targets.content;

import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;

/**
 * An entry of a list that only its form knows.
 *
 * @param id stays with the entry through edits and revisions
 * @param cells texts by column, as they were written; those that say nothing are absent
 */
public record ListRow(UUID id, SortedMap<String, String> cells) {

    public ListRow {
        cells = FreeContent.texts(cells);
    }

    /** @param text null or blank for a cell that says nothing */
    public static ListRow of(UUID id, Map<String, String> cells) {
        return new ListRow(id, FreeContent.texts(cells));
    }

    public ListRow with(String column, String text) {
        return new ListRow(id, FreeContent.with(cells, column, text));
    }
}
