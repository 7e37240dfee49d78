package dev.mubiao.grid.read.xls;

import dev.mubiao.grid.GridValue;
import dev.mubiao.grid.read.sheet.NumberTexts;
import java.util.Locale;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;

/** What a cell shows. Of a formula that is the result that it had when the file was written. */
final class CellTexts {

    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
    private final NumberTexts numbers;

    CellTexts(boolean from1904) {
        numbers = new NumberTexts(from1904);
        formatter.setUseCachedValuesForFormulaCells(true);
    }

    NumberTexts.Shown of(HSSFCell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type == CellType.NUMERIC) {
            String format = cell.getCellStyle().getDataFormatString();
            int number = cell.getCellStyle().getDataFormat();
            return numbers.of(cell.getNumericCellValue(), number, format == null ? "" : format);
        }
        String text = formatter.formatCellValue(cell);
        return new NumberTexts.Shown(
                text.replace("\r\n", "\n").replace('\r', '\n').strip(), GridValue.TEXT);
    }
}
