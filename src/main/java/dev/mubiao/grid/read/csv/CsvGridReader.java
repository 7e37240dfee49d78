package dev.mubiao.grid.read.csv;

import de.siegmar.fastcsv.reader.CsvRecord;
import dev.mubiao.grid.CellAddress;
import dev.mubiao.grid.DocumentFormat;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.grid.Unreadable;
import dev.mubiao.grid.read.DelimiterGuess;
import dev.mubiao.grid.read.DocumentText;
import dev.mubiao.grid.read.FormatReader;
import dev.mubiao.grid.read.GridBuilder;
import dev.mubiao.grid.read.TableAssembler;
import dev.mubiao.platform.text.FormulaGuard;
import java.util.List;

/** Reads comma-separated values as one table; fields that are empty and rows without any text are left out. */
public final class CsvGridReader implements FormatReader {

    private static final char USUAL = ',';

    @Override
    public DocumentFormat format() {
        return DocumentFormat.CSV;
    }

    @Override
    public void read(SourceFile file, GridBuilder into) throws Unreadable {
        String text = DocumentText.of(file.content());
        char delimiter = DelimiterGuess.of(text).orElse(USUAL);
        TableAssembler table = into.table(CellAddress.ofLine(1, 1));
        int linesWithinCells = 0;
        for (CsvRecord record : DelimiterGuess.reader(text, delimiter)) {
            List<String> fields =
                    record.getFields().stream().map(CsvGridReader::unixLines).toList();
            row((int) record.getStartingLineNumber(), linesWithinCells, fields, table);
            linesWithinCells += fields.stream()
                    .mapToInt(
                            field -> (int) field.chars().filter(c -> c == '\n').count())
                    .sum();
        }
    }

    private static void row(int line, int linesWithinCells, List<String> fields, TableAssembler table)
            throws Unreadable {
        if (fields.stream().allMatch(String::isBlank)) {
            return;
        }
        table.row(line - linesWithinCells, false);
        for (int column = 0; column < fields.size(); column++) {
            String text = FormulaGuard.unguard(fields.get(column));
            if (!text.isBlank()) {
                table.cell(CellAddress.ofLine(line, column + 1), column, 1, 1, text);
            }
        }
    }

    private static String unixLines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
