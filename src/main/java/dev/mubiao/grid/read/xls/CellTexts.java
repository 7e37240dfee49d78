package dev.mubiao.grid.read.xls;

import dev.mubiao.grid.GridValue;
import dev.mubiao.grid.read.format.CellFormat;
import dev.mubiao.grid.read.format.CellFormats;
import java.math.BigDecimal;
import java.util.Locale;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;

/** What a cell shows. Of a formula that is the result that it had when the file was written. */
final class CellTexts {

    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
    private final CellFormats formats;

    CellTexts(boolean date1904) {
        formats = new CellFormats(date1904);
        formatter.setUseCachedValuesForFormulaCells(true);
    }

    CellFormat.Shown of(HSSFCell cell) {
        CellFormat format = formats.of(
                cell.getCellStyle().getDataFormat(), cell.getCellStyle().getDataFormatString());
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type == CellType.NUMERIC && Double.isFinite(cell.getNumericCellValue())) {
            return format.show(new BigDecimal(cell.getNumericCellValue()));
        }
        String text = formatter.formatCellValue(cell);
        String shown = type == CellType.STRING ? format.show(text) : text;
        return new CellFormat.Shown(
                shown.replace("\r\n", "\n").replace('\r', '\n').strip(), GridValue.TEXT);
    }
}
