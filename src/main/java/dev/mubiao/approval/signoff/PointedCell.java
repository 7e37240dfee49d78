package dev.mubiao.approval.signoff;

import dev.mubiao.platform.text.Cleaning;
import dev.mubiao.targets.cell.CellRef;

/**
 * A cell that a decision comments on.
 *
 * @param comment what is wrong there, may be empty
 */
public record PointedCell(CellRef place, String comment) {

    public PointedCell {
        comment = Cleaning.said(comment);
    }
}
