package dev.mubiao.targets.cell;

import dev.mubiao.forms.IndicatorField;
import java.util.UUID;

/**
 * A cell of the indicator table.
 *
 * @param row id of the indicator
 */
public record IndicatorRef(UUID row, IndicatorField column) implements CellRef {

    @Override
    public String key() {
        return "indicator:" + row + ":" + column;
    }

    /** The cell of another column in the same row. */
    public IndicatorRef with(IndicatorField other) {
        return new IndicatorRef(row, other);
    }
}
