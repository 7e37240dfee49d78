package dev.mubiao.grid.mark;

import dev.mubiao.grid.CellAddress;
import dev.mubiao.grid.DocumentGrid;
import dev.mubiao.grid.GridBlock;
import dev.mubiao.grid.GridCell;
import dev.mubiao.grid.GridParagraph;
import dev.mubiao.grid.GridRow;
import dev.mubiao.grid.GridTable;
import dev.mubiao.platform.text.Abbreviation;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Draws what was read of a file as one sheet: its paragraphs and tables below each other, all as texts. */
final class GridDrawing implements MarkedPlaces {

    private static final int LONGEST_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    private static final int COLUMN_WIDTH = 18;

    /** Rows that a file leaves out, however many, become so many. */
    private static final int LARGEST_GAP = 3;

    private final XSSFSheet sheet;
    private final XSSFCellStyle style;
    private final Map<String, Cell> cells = new HashMap<>();
    private int next;

    GridDrawing(XSSFWorkbook workbook) {
        this.sheet = workbook.createSheet();
        this.style = workbook.createCellStyle();
        sheet.setDefaultColumnWidth(COLUMN_WIDTH);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
    }

    GridDrawing draw(DocumentGrid grid) {
        for (GridBlock block : grid.blocks()) {
            if (block instanceof GridTable table) {
                cells.putIfAbsent(table.address().key(), row(next).createCell(0));
                table(table);
            } else if (block instanceof GridParagraph paragraph) {
                Cell cell = row(next++).createCell(0);
                cell.setCellValue(Abbreviation.within(paragraph.text(), LONGEST_TEXT));
                cells.put(paragraph.address().key(), cell);
            }
        }
        return this;
    }

    private void table(GridTable table) {
        int before = table.rows().get(0).number() - 1;
        int at = next;
        Map<Integer, Integer> drawn = new HashMap<>();
        for (GridRow row : table.rows()) {
            at += Math.min(LARGEST_GAP, row.number() - before - 1);
            before = row.number();
            drawn.put(row.number(), at++);
        }
        next = at + 1;
        for (GridRow row : table.rows()) {
            int line = drawn.getOrDefault(row.number(), next);
            for (GridCell cell : row.cells()) {
                Cell written = row(line).createCell(cell.column());
                written.setCellValue(Abbreviation.within(cell.text(), LONGEST_TEXT));
                written.setCellStyle(style);
                cells.put(cell.address().key(), written);
                int last = drawn.getOrDefault(row.number() + cell.rowSpan() - 1, line);
                if (last > line || cell.columnSpan() > 1) {
                    sheet.addMergedRegionUnsafe(
                            new CellRangeAddress(line, last, cell.column(), cell.column() + cell.columnSpan() - 1));
                }
            }
        }
    }

    private Row row(int number) {
        return CellUtil.getRow(number, sheet);
    }

    @Override
    public Optional<Cell> cell(CellAddress place) {
        return Optional.ofNullable(cells.get(place.key()));
    }

    @Override
    public Cell first() {
        return CellUtil.getCell(row(0), 0);
    }
}
