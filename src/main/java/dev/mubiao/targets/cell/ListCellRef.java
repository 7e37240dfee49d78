package dev.mubiao.targets.cell;

import java.util.UUID;

/**
 * A cell of a list of the form's own.
 *
 * @param list id, as the form declares it
 * @param row id of the entry
 * @param column id, as the form declares it
 */
public record ListCellRef(String list, UUID row, String column) implements CellRef {

    @Override
    public String key() {
        return "list:" + list + ":" + row + ":" + column;
    }
}
