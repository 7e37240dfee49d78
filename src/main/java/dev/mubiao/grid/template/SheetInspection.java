package dev.mubiao.grid.template;

import dev.mubiao.grid.CellAddress;
import dev.mubiao.grid.Unreadable;
import dev.mubiao.grid.Unreadable.Reason;
import dev.mubiao.grid.template.TemplatePlaceholder.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.HeaderFooter;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSimpleShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Finds the placeholders of a workbook with their places, and refuses formulas that fetch something. */
final class SheetInspection {

    /** Functions that fetch, start something or take texts for addresses, and other programs and files. */
    private static final Pattern FETCHING = Pattern.compile(
            "\\b(?:WEBSERVICE|FILTERXML|HYPERLINK|INDIRECT|RTD|CALL|REGISTER(?:\\.ID)?|EXEC|IMAGE|EVALUATE|STOCKHISTORY"
                    + "|CUBE[A-Z]+|PY|SQL\\.REQUEST|DDE)\\s*\\(|\\||\\[\\d+]|\\[[^\\]]*\\.xl",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");

    private final FoundPlaceholders found;

    SheetInspection(FoundPlaceholders found) {
        this.found = found;
    }

    /** @throws Unreadable for a formula that fetches something */
    void inspect(XSSFWorkbook workbook) throws Unreadable {
        for (Name name : workbook.getAllNames()) {
            if (!name.isFunctionName() && name.getRefersToFormula() != null) {
                check(name.getRefersToFormula(), name.getNameName());
            }
        }
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            inspect(workbook.getSheetAt(i));
        }
    }

    /** Whether there is something to be filled. */
    static boolean isFilled(XSSFSheet sheet) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING
                        && !Placeholders.in(cell.getStringCellValue()).isEmpty()) {
                    return true;
                }
            }
        }
        return margins(sheet).anyMatch(text -> !Placeholders.in(text).isEmpty());
    }

    /** The texts at the head and foot of its pages. */
    private static Stream<String> margins(Sheet sheet) {
        return Stream.of(sheet.getHeader(), sheet.getFooter()).flatMap(SheetInspection::texts);
    }

    private static Stream<String> texts(HeaderFooter margin) {
        return Stream.of(margin.getLeft(), margin.getCenter(), margin.getRight());
    }

    private void inspect(XSSFSheet sheet) throws Unreadable {
        CellAddress whole = new CellAddress(sheet.getSheetName(), 1);
        int margin = found.nextRow();
        for (String text : margins(sheet).toList()) {
            found.add(text, whole, margin, Position.MARGIN);
        }
        for (Row row : sheet) {
            int number = found.nextRow();
            for (Cell cell : row) {
                inspect(cell, number, place(sheet, cell));
            }
        }
        for (String text : shapes(sheet)) {
            found.add(text, whole, found.nextRow(), Position.ASIDE);
        }
    }

    private static CellAddress place(Sheet sheet, Cell cell) {
        return CellAddress.ofSheet(sheet.getSheetName(), cell.getRowIndex() + 1, cell.getColumnIndex());
    }

    private void inspect(Cell cell, int row, CellAddress place) throws Unreadable {
        if (cell.getCellType() == CellType.STRING) {
            found.add(cell.getStringCellValue(), place, row, Position.TEXT);
        } else if (cell.getCellType() == CellType.FORMULA) {
            check(cell.getCellFormula(), place.key());
            found.add(cell.getCellFormula(), place, row, Position.FORMULA);
        }
        Comment comment = cell.getCellComment();
        if (comment != null && comment.getString() != null) {
            found.add(comment.getString().getString(), place, row, Position.ASIDE);
        }
    }

    private static List<String> shapes(XSSFSheet sheet) {
        List<String> texts = new ArrayList<>();
        XSSFDrawing drawing = sheet.getDrawingPatriarch();
        if (drawing != null) {
            for (XSSFShape shape : drawing.getShapes()) {
                if (shape instanceof XSSFSimpleShape simple) {
                    texts.add(simple.getText());
                }
            }
        }
        return texts;
    }

    private static void check(String formula, String place) throws Unreadable {
        if (FETCHING.matcher(TEXT.matcher(formula).replaceAll("")).find()) {
            throw new Unreadable(Reason.TEMPLATE_FORMULA, place);
        }
    }
}
