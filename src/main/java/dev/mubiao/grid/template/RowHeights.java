package dev.mubiao.grid.template;

import dev.mubiao.platform.text.TextMeasure;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Gives rows the room that their texts take: spreadsheets fit no row to merged cells, nor one whose height is fixed. */
final class RowHeights {

    /** Of a line and the type in it, in percent. */
    private static final int LINE_PERCENT = 134;

    private static final int TWIPS_A_PIXEL = 15;

    /** Left and right of a text together, in twentieths of a point. */
    private static final int PADDING = 170;

    /** Above and below a text together, in twentieths of a point. */
    private static final int AIR = 60;

    /** In twentieths of a point. */
    private static final int HIGHEST = 8_180;

    private RowHeights() {}

    static void fit(XSSFSheet sheet, List<XSSFCell> cells) {
        List<CellRangeAddress> merged = sheet.getMergedRegions();
        for (XSSFCell cell : cells) {
            if (cell.getCellType() == CellType.STRING && cell.getCellStyle().getWrapText()) {
                Optional<CellRangeAddress> range = merged.stream()
                        .filter(each -> each.isInRange(cell.getRowIndex(), cell.getColumnIndex()))
                        .findFirst();
                if (range.isPresent() || cell.getRow().getCTRow().isSetHt()) {
                    fit(sheet, cell, range.orElseGet(() -> alone(cell)));
                }
            }
        }
    }

    private static CellRangeAddress alone(XSSFCell cell) {
        return new CellRangeAddress(
                cell.getRowIndex(), cell.getRowIndex(), cell.getColumnIndex(), cell.getColumnIndex());
    }

    private static void fit(XSSFSheet sheet, XSSFCell cell, CellRangeAddress range) {
        int width = 0;
        for (int column = range.getFirstColumn(); column <= range.getLastColumn(); column++) {
            width += Math.round(sheet.getColumnWidthInPixels(column) * TWIPS_A_PIXEL);
        }
        int size = cell.getCellStyle().getFont().getFontHeightInPoints() * 2;
        int needed = TextMeasure.lines(cell.getStringCellValue(), size, width - PADDING)
                        * TextMeasure.em(size)
                        * LINE_PERCENT
                        / 100
                + AIR;
        int there = 0;
        for (int row = range.getFirstRow(); row <= range.getLastRow(); row++) {
            there += height(sheet, row);
        }
        int rows = range.getLastRow() - range.getFirstRow() + 1;
        for (int row = range.getFirstRow(); there < needed && row <= range.getLastRow(); row++) {
            XSSFRow each = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
            each.setHeight((short) Math.min(HIGHEST, height(sheet, row) + (needed - there + rows - 1) / rows));
        }
    }

    private static int height(XSSFSheet sheet, int row) {
        return sheet.getRow(row) == null
                ? sheet.getDefaultRowHeight()
                : sheet.getRow(row).getHeight();
    }
}
