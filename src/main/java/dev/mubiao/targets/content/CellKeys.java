package dev.mubiao.targets.content;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.layout.FieldCell;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Builds the keys of a target's cells, by which problems, remarks, changes and edits name them. */
public final class CellKeys {

    /** The budget year, which forms print in their title and not in a cell. */
    public static final String YEAR = "field:YEAR";

    private CellKeys() {}

    /** {@code indicator:<id>:<column>} */
    public static String indicator(UUID row, IndicatorField column) {
        return "indicator:" + row + ":" + column;
    }

    /**
     * {@code field:<field>}, with {@code :<item>} for an itemised field and {@code :<position>} in a repeated row.
     *
     * @param entry position in a repeated row from 0, or null
     */
    public static String field(FieldCell cell, @Nullable Integer entry) {
        String key = "field:" + cell.first();
        if (cell.item() != null) {
            key += ":" + cell.item();
        }
        return entry == null ? key : key + ":" + entry;
    }
}
