package dev.mubiao.grid.mark;

import dev.mubiao.grid.CellMark;
import dev.mubiao.platform.text.Abbreviation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

/** Colours cells of a workbook and comments them. Marks of an earlier time go, what others have noted stays. */
final class WorkbookMarks {

    /** Between the note of somebody else and what is marked at the same cell, which has room for one comment. */
    private static final String BELOW_NOTE = "— " + CellMark.AUTHOR + " —";

    /** Always true. The colour is a condition, by which it is known again, so that the cells keep their own. */
    private static final String COLOURED = "N(\"" + CellMark.AUTHOR + "\")=0";

    /** Of one list; spreadsheets do not read longer ones. */
    private static final int MOST_COLOURED = 200;

    private static final int LONGEST_COMMENT = 8_000;
    private static final int WIDTH = 4;
    private static final int HEIGHT = 6;

    private final XSSFWorkbook workbook;

    WorkbookMarks(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    void write(MarkedPlaces places, List<CellMark> marks) {
        removeEarlier();
        Map<Cell, StringBuilder> texts = new LinkedHashMap<>();
        for (CellMark mark : marks) {
            StringBuilder text = texts.computeIfAbsent(
                    places.cell(mark.place()).orElseGet(places::first), cell -> new StringBuilder());
            text.append(text.isEmpty() ? "" : "\n").append(mark.text());
        }
        texts.forEach((cell, text) -> comment(cell, text.toString()));
        texts.keySet().stream().collect(Collectors.groupingBy(Cell::getSheet)).forEach(WorkbookMarks::colour);
    }

    private void removeEarlier() {
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            XSSFSheet sheet = workbook.getSheetAt(i);
            for (Map.Entry<CellAddress, XSSFComment> each :
                    List.copyOf(sheet.getCellComments().entrySet())) {
                removeEarlier(sheet, each.getKey(), each.getValue());
            }
            removeColour(sheet.getCTWorksheet());
        }
    }

    /** Spreadsheets leave cells out that were emptied, and keep their comments. */
    private static void removeEarlier(XSSFSheet sheet, CellAddress place, XSSFComment comment) {
        String text = comment.getString().getString();
        int mark = text.indexOf(BELOW_NOTE);
        if (CellMark.AUTHOR.equals(comment.getAuthor())) {
            CellUtil.getCell(CellUtil.getRow(place.getRow(), sheet), place.getColumn())
                    .removeCellComment();
        } else if (mark >= 0) {
            comment.setString(text.substring(0, mark).stripTrailing());
        }
    }

    /** The conditions of others at the same cells stay. */
    private static void removeColour(CTWorksheet sheet) {
        for (int i = sheet.sizeOfConditionalFormattingArray() - 1; i >= 0; i--) {
            CTConditionalFormatting formatting = sheet.getConditionalFormattingArray(i);
            for (int j = formatting.sizeOfCfRuleArray() - 1; j >= 0; j--) {
                if (List.of(formatting.getCfRuleArray(j).getFormulaArray()).contains(COLOURED)) {
                    formatting.removeCfRule(j);
                }
            }
            if (formatting.sizeOfCfRuleArray() == 0) {
                sheet.removeConditionalFormatting(i);
            }
        }
    }

    private static void colour(Sheet sheet, List<Cell> cells) {
        SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(COLOURED);
        PatternFormatting fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(IndexedColors.LEMON_CHIFFON.getIndex());
        fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        for (int i = 0; i < cells.size(); i += MOST_COLOURED) {
            CellRangeAddress[] ranges = cells.subList(i, Math.min(cells.size(), i + MOST_COLOURED)).stream()
                    .map(cell -> new CellRangeAddress(
                            cell.getRowIndex(), cell.getRowIndex(), cell.getColumnIndex(), cell.getColumnIndex()))
                    .toArray(CellRangeAddress[]::new);
            formatting.addConditionalFormatting(ranges, rule);
        }
    }

    private static void comment(Cell cell, String written) {
        Comment noted = cell.getCellComment();
        String text = Abbreviation.within(written, LONGEST_COMMENT);
        String all = noted == null ? text : noted.getString().getString() + "\n\n" + BELOW_NOTE + "\n" + text;
        String author = noted == null ? CellMark.AUTHOR : noted.getAuthor();
        if (noted != null) {
            cell.removeCellComment();
        }
        int column = cell.getColumnIndex() + 1;
        int row = cell.getRowIndex();
        Comment comment = cell.getSheet()
                .createDrawingPatriarch()
                .createCellComment(new XSSFClientAnchor(0, 0, 0, 0, column, row, column + WIDTH, row + HEIGHT));
        comment.setString(new XSSFRichTextString(all));
        comment.setAuthor(author);
        cell.setCellComment(comment);
    }
}
