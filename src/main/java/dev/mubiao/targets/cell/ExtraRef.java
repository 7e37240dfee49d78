package dev.mubiao.targets.cell;

import java.util.UUID;

/**
 * A cell of the indicator table in a column of the form's own.
 *
 * @param row id of the indicator
 * @param column id, as the form declares it
 */
public record ExtraRef(UUID row, String column) implements CellRef {

    @Override
    public String key() {
        return "extra:" + row + ":" + column;
    }
}
