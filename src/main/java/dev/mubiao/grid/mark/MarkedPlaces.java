package dev.mubiao.grid.mark;

import dev.mubiao.grid.CellAddress;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** Where the places of a file are in the workbook that is marked. */
interface MarkedPlaces {

    /** Empty if there is no such place. */
    Optional<XSSFCell> cell(CellAddress place);

    /** Says what belongs to no place. */
    XSSFCell first();
}
