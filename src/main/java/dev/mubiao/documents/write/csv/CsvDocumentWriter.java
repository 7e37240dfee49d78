package dev.mubiao.documents.write.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.mubiao.documents.write.DocumentWriter;
import dev.mubiao.documents.write.PrintedTarget;
import dev.mubiao.documents.write.WritingProgress;
import dev.mubiao.documents.write.WrittenFormat;
import dev.mubiao.documents.write.layout.LayoutCell;
import dev.mubiao.documents.write.layout.PageLayout;
import dev.mubiao.documents.write.layout.PageLine;
import dev.mubiao.documents.write.layout.TextSection;
import dev.mubiao.platform.text.Cleaning;
import dev.mubiao.platform.text.FormulaGuard;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Writes comma-separated values: the rows of the print, a merged cell in its first field and empty in the others. A
 * byte order mark tells Excel that it is UTF-8. Formulas are guarded, see {@link FormulaGuard}.
 */
@Component
public class CsvDocumentWriter implements DocumentWriter {

    /** So that a narrative has commas too: a file without any is not known as comma-separated when it is read. */
    private static final int LEAST_COLUMNS = 2;

    @Override
    public WrittenFormat format() {
        return WrittenFormat.CSV;
    }

    @Override
    public void write(List<PrintedTarget> targets, OutputStream out, WritingProgress progress) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(Cleaning.BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        int columns = columns(targets);
        int written = 0;
        for (List<PrintedTarget> page : PrintedTarget.pages(targets)) {
            if (written > 0) {
                csv.writeRecord("");
            }
            write(PageLayout.of(page), columns, csv);
            written += page.size();
            progress.at(written);
        }
        csv.flush();
        text.flush();
    }

    /** All rows have as many fields, of whichever forms they are: by that programs find out what divides fields. */
    private static int columns(List<PrintedTarget> targets) {
        return targets.stream()
                .mapToInt(target -> PageLayout.columns(target.form()))
                .reduce(LEAST_COLUMNS, Math::max);
    }

    private static void write(PageLayout layout, int columns, CsvWriter csv) {
        line(layout.title(), columns, csv);
        layout.above().forEach(line -> line(line, columns, csv));
        layout.tables().forEach(table -> {
            table.rows().forEach(row -> csv.writeRecord(fields(row, columns)));
            table.below().forEach(line -> line(line, columns, csv));
        });
        layout.below().forEach(line -> line(line, columns, csv));
        layout.sections().forEach(section -> section(section, columns, csv));
    }

    private static void section(TextSection section, int columns, CsvWriter csv) {
        line(section.heading(), columns, csv);
        section.paragraphs().forEach(text -> line(text, columns, csv));
    }

    private static void line(PageLine line, int columns, CsvWriter csv) {
        line(line.text(), columns, csv);
    }

    private static void line(String text, int columns, CsvWriter csv) {
        List<String> fields = empty(columns);
        fields.set(0, FormulaGuard.guard(text));
        csv.writeRecord(fields);
    }

    private static List<String> fields(List<LayoutCell> row, int columns) {
        List<String> fields = empty(columns);
        row.forEach(cell -> fields.set(cell.column(), FormulaGuard.guard(cell.text())));
        return fields;
    }

    private static List<String> empty(int columns) {
        return new ArrayList<>(Collections.nCopies(columns, ""));
    }
}
