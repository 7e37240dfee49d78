package dev.mubiao.grid.mark;

import dev.mubiao.grid.CellAddress;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;

/** Where the places of a file are in the workbook that is marked. */
interface MarkedPlaces {

    /** Empty if there is no such place. */
    Optional<Cell> cell(CellAddress place);

    /** Says what belongs to no place. */
    Cell first();
}
