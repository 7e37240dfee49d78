package dev.mubiao.grid.read.xls;

import dev.mubiao.grid.CellAddress;
import dev.mubiao.grid.DocumentFormat;
import dev.mubiao.grid.LostContent;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.grid.Unreadable;
import dev.mubiao.grid.read.FormatReader;
import dev.mubiao.grid.read.GridBuilder;
import dev.mubiao.grid.read.TableAssembler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.SheetVisibility;

/** Reads workbooks of Excel 97 to 2003: a sheet that is shown is a table, with the results that formulas had. */
public final class XlsReader implements FormatReader {

    private static final String MACROS = "_VBA_PROJECT_CUR";

    @Override
    public DocumentFormat format() {
        return DocumentFormat.XLS;
    }

    @Override
    public void read(SourceFile file, GridBuilder into) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(file.content()));
                HSSFWorkbook workbook = new HSSFWorkbook(files)) {
            if (files.getRoot().hasEntry(MACROS)) {
                into.lost(new LostContent(LostContent.Kind.MACROS, null));
            }
            CellTexts texts = new CellTexts(workbook.getInternalWorkbook().isUsing1904DateWindowing());
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                    read(workbook.getSheetAt(i), texts, into);
                }
            }
        }
    }

    private static void read(HSSFSheet sheet, CellTexts texts, GridBuilder into) throws Unreadable {
        SheetShapes.lost(sheet).forEach(into::lost);
        ShownCells cells = new ShownCells(sheet, texts);
        if (cells.isEmpty()) {
            return;
        }
        String name = sheet.getSheetName();
        TableAssembler table = into.table(new CellAddress(name, 1));
        table.widths(cells.widths());
        for (int row : cells.rows()) {
            table.row(row + 1, false);
            for (ShownCells.Shown cell : cells.of(row)) {
                CellAddress place = CellAddress.ofSheet(name, cell.sourceRow() + 1, cell.sourceColumn());
                table.cell(place, cell.column(), cell.columnSpan(), cell.rowSpan(), cell.text(), cell.value());
            }
        }
    }
}
