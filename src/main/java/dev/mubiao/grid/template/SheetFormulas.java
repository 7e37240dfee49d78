package dev.mubiao.grid.template;

import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaRenderer;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.AreaPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Lets formulas of a sheet follow rows that were repeated. They are rewritten, never calculated. */
final class SheetFormulas {

    private SheetFormulas() {}

    /**
     * Ranges that ended with the repeated row end with the last repetition.
     *
     * @param last that was repeated, from 0
     * @param more rows below it that are new
     */
    static void extend(XSSFSheet sheet, int last, int more) {
        XSSFEvaluationWorkbook workbook = XSSFEvaluationWorkbook.create(sheet.getWorkbook());
        int index = sheet.getWorkbook().getSheetIndex(sheet);
        for (Row row : sheet) {
            boolean repeated = row.getRowNum() >= last && row.getRowNum() <= last + more;
            for (Cell cell : row) {
                if (!repeated && cell.getCellType() == CellType.FORMULA) {
                    extend(cell, workbook, index, last, more);
                }
            }
        }
    }

    private static void extend(Cell cell, XSSFEvaluationWorkbook workbook, int sheet, int last, int more) {
        Ptg[] parts = FormulaParser.parse(cell.getCellFormula(), workbook, FormulaType.CELL, sheet, cell.getRowIndex());
        boolean changed = false;
        for (Ptg part : parts) {
            if (part instanceof AreaPtg area && area.getLastRow() == last) {
                area.setLastRow(last + more);
                changed = true;
            }
        }
        if (changed) {
            cell.setCellFormula(FormulaRenderer.toFormulaString(workbook, parts));
        }
    }
}
