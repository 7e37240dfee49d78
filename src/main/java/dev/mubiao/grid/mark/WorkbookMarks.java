package dev.mubiao.grid.mark;

import dev.mubiao.grid.CellMark;
import dev.mubiao.platform.text.Abbreviation;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Colours cells of a workbook and comments them. Marks of an earlier time go, what others have noted stays. */
final class WorkbookMarks {

    static final String AUTHOR = "Mubiao";

    /** Between the note of somebody else and what is marked at the same cell, which has room for one comment. */
    private static final String BELOW_NOTE = "— " + AUTHOR + " —";

    private static final int LONGEST_COMMENT = 8_000;
    private static final int WIDTH = 4;
    private static final int HEIGHT = 6;

    private final XSSFWorkbook workbook;
    private final Map<Integer, XSSFCellStyle> marked = new HashMap<>();
    private final Map<Integer, XSSFCellStyle> plain = new HashMap<>();

    WorkbookMarks(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    void write(MarkedPlaces places, List<CellMark> marks) {
        removeEarlier();
        Map<XSSFCell, StringBuilder> texts = new LinkedHashMap<>();
        for (CellMark mark : marks) {
            StringBuilder text = texts.computeIfAbsent(
                    places.cell(mark.place()).orElseGet(places::first), cell -> new StringBuilder());
            text.append(text.isEmpty() ? "" : "\n").append(mark.text());
        }
        texts.forEach((cell, text) -> comment(cell, text.toString()));
    }

    private void removeEarlier() {
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            XSSFSheet sheet = workbook.getSheetAt(i);
            for (Map.Entry<CellAddress, XSSFComment> each :
                    List.copyOf(sheet.getCellComments().entrySet())) {
                XSSFRow row = sheet.getRow(each.getKey().getRow());
                XSSFCell cell = row == null ? null : row.getCell(each.getKey().getColumn());
                if (cell != null && removeEarlier(cell, each.getValue())) {
                    cell.setCellStyle(
                            plain.computeIfAbsent((int) cell.getCellStyle().getIndex(), index -> unfilled(cell)));
                }
            }
        }
    }

    /** Whether the comment had a mark. */
    private static boolean removeEarlier(XSSFCell cell, XSSFComment comment) {
        if (AUTHOR.equals(comment.getAuthor())) {
            cell.removeCellComment();
            return true;
        }
        String text = comment.getString().getString();
        int mark = text.indexOf(BELOW_NOTE);
        if (mark < 0) {
            return false;
        }
        comment.setString(text.substring(0, mark).stripTrailing());
        return true;
    }

    private XSSFCellStyle unfilled(XSSFCell cell) {
        XSSFCellStyle style = copy(cell);
        style.setFillPattern(FillPatternType.NO_FILL);
        return style;
    }

    private XSSFCellStyle filled(XSSFCell cell) {
        XSSFCellStyle style = copy(cell);
        style.setFillForegroundColor(IndexedColors.LEMON_CHIFFON.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private XSSFCellStyle copy(XSSFCell cell) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(cell.getCellStyle());
        return style;
    }

    private void comment(XSSFCell cell, String text) {
        XSSFComment noted = cell.getCellComment();
        String all = noted == null ? text : noted.getString().getString() + "\n\n" + BELOW_NOTE + "\n" + text;
        String author = noted == null ? AUTHOR : noted.getAuthor();
        if (noted != null) {
            cell.removeCellComment();
        }
        cell.setCellStyle(marked.computeIfAbsent((int) cell.getCellStyle().getIndex(), index -> filled(cell)));
        int column = cell.getColumnIndex() + 1;
        int row = cell.getRowIndex();
        XSSFComment comment = cell.getSheet()
                .createDrawingPatriarch()
                .createCellComment(new XSSFClientAnchor(0, 0, 0, 0, column, row, column + WIDTH, row + HEIGHT));
        comment.setString(Abbreviation.within(all, LONGEST_COMMENT));
        comment.setAuthor(author);
        cell.setCellComment(comment);
    }
}
