package dev.mubiao.grid.read.text;

import dev.mubiao.grid.CellAddress;
import dev.mubiao.grid.DocumentFormat;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.grid.Unreadable;
import dev.mubiao.grid.read.DocumentText;
import dev.mubiao.grid.read.FormatReader;
import dev.mubiao.grid.read.GridBuilder;
import dev.mubiao.grid.read.TableAssembler;
import dev.mubiao.platform.text.TabSeparatedText;
import java.util.List;

/** Reads a text: lines of several cells that follow each other are a table, a line of one cell is a paragraph. */
public final class TextReader implements FormatReader {

    @Override
    public DocumentFormat format() {
        return DocumentFormat.TEXT;
    }

    @Override
    public void read(SourceFile file, GridBuilder into) throws Unreadable {
        String text = withoutPageBreaks(DocumentText.of(file.content()));
        List<TabSeparatedText.Row> rows = TabSeparatedText.ofDocument(text);
        if (rows.size() > into.limits().paragraphs()) {
            throw new Unreadable(
                    Unreadable.Reason.TOO_MANY_PARAGRAPHS, into.limits().paragraphs());
        }
        TableAssembler table = null;
        int linesWithinCells = 0;
        for (TabSeparatedText.Row row : rows) {
            if (row.cells().size() > 1) {
                table = table == null ? into.table(address(row, 1)) : table;
                table.row(row.firstLine() - linesWithinCells, false);
                cells(row, table);
            } else {
                table = null;
                into.paragraph(address(row, 1), row.cells().get(0).text(), false);
            }
            linesWithinCells += row.lastLine() - row.firstLine();
        }
    }

    private static void cells(TabSeparatedText.Row row, TableAssembler table) throws Unreadable {
        for (int column = 0; column < row.cells().size(); column++) {
            String text = row.cells().get(column).text();
            table.cell(address(row, column + 1), column, 1, 1, text);
        }
    }

    private static CellAddress address(TabSeparatedText.Row row, int cell) {
        return CellAddress.ofLine(row.cells().get(cell - 1).line(), cell);
    }

    private static String withoutPageBreaks(String text) {
        return text.replace('\f', ' ').replace('\u000B', ' ');
    }
}
