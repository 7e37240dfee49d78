package dev.mubiao.grid.mark;

import dev.mubiao.grid.CellAddress;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cells of a workbook by the addresses that were read of itself: {@code Sheet2!C14}. */
final class SheetPlaces implements MarkedPlaces {

    private final XSSFWorkbook workbook;

    SheetPlaces(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    @Override
    public Optional<Cell> cell(CellAddress place) {
        int mark = place.key().lastIndexOf('!');
        XSSFSheet sheet = workbook.getSheet(mark < 0 ? place.key() : place.key().substring(0, mark));
        if (sheet == null) {
            return Optional.empty();
        }
        CellReference cell = new CellReference(mark < 0 ? "A1" : place.key().substring(mark + 1));
        return Optional.of(cell(sheet, cell.getRow(), cell.getCol()));
    }

    @Override
    public Cell first() {
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                return cell(workbook.getSheetAt(i), 0, 0);
            }
        }
        return cell(workbook.getSheetAt(0), 0, 0);
    }

    private static Cell cell(Sheet sheet, int row, int column) {
        return CellUtil.getCell(CellUtil.getRow(row, sheet), column);
    }
}
