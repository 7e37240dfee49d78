package dev.mubiao.grid.read.pdf;

import dev.mubiao.grid.CellAddress;
import dev.mubiao.grid.LostContent;
import dev.mubiao.grid.Unreadable;
import dev.mubiao.grid.read.GridBuilder;
import dev.mubiao.grid.read.TableAssembler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The paragraphs and tables of a document, page by page from top to bottom. */
final class PdfBlocks {

    private static final int TWIPS = 20;
    private static final int LONGEST_HEADING = 60;

    /** In points: how much the sides of a table differ from page to page. */
    private static final double SAME_SIDE = 5;

    /** The share of a page that is left empty below a table which goes on: its margin, and a row that was too high. */
    private static final double REST_OF_PAGE = 0.25;

    private final GridBuilder grid;

    /** The table that is the last of what was read, as long as nothing stands behind it. */
    private @Nullable JoinedTable open;

    private double openPageHeight;
    private int lines;

    PdfBlocks(GridBuilder grid) {
        this.grid = grid;
    }

    void add(PdfPage page) throws Unreadable {
        List<PdfTable> tables = new ArrayList<>(page.tables());
        int paragraph = 0;
        for (TextLine line : page.lines()) {
            while (!tables.isEmpty() && tables.get(0).top() < line.baseline()) {
                add(tables.remove(0), page);
            }
            end();
            boolean heading = line.text().length() <= LONGEST_HEADING && (line.isBold() || page.isCentred(line));
            CellAddress place = CellAddress.ofParagraphOnPage(page.number(), ++paragraph, ++lines);
            grid.paragraph(place, line.text(), heading);
        }
        for (PdfTable table : tables) {
            add(table, page);
        }
        if (page.letters() == 0 && page.images() > 0) {
            CellAddress place = CellAddress.ofParagraphOnPage(page.number(), 1, ++lines);
            grid.lost(new LostContent(LostContent.Kind.IMAGE, place));
        }
    }

    /** Writes the table that is open; at the end of the document too. */
    void end() throws Unreadable {
        JoinedTable table = open;
        open = null;
        if (table != null) {
            write(table);
        }
    }

    private void add(PdfTable table, PdfPage page) throws Unreadable {
        JoinedTable before = open;
        if (before != null && goesOn(before.last(), table)) {
            before.goOnIn(table);
        } else {
            end();
            open = new JoinedTable(table);
        }
        openPageHeight = page.height();
    }

    private boolean goesOn(PdfTable part, PdfTable next) {
        double firstRow = next.edges().get(1) - next.top();
        return next.page() == part.page() + 1
                && Math.abs(part.left() - next.left()) < SAME_SIDE
                && Math.abs(part.right() - next.right()) < SAME_SIDE
                && openPageHeight - part.bottom() < openPageHeight * REST_OF_PAGE + firstRow;
    }

    private void write(JoinedTable joined) throws Unreadable {
        double[] columns = joined.columns();
        JoinedTable.Row first = joined.rows().get(0);
        TableAssembler table = grid.table(
                CellAddress.ofTableOnPage(first.part().page(), first.part().number(), lines + 1));
        List<Integer> widths = new ArrayList<>();
        for (int i = 1; i < columns.length; i++) {
            widths.add((int) Math.round((columns[i] - columns[i - 1]) * TWIPS));
        }
        table.widths(widths);
        int number = 0;
        for (JoinedTable.Row row : joined.rows()) {
            table.row(++number, false);
            lines++;
            CellAddress part =
                    CellAddress.ofTableOnPage(row.part().page(), row.part().number(), lines);
            for (PdfCell cell : row.cells()) {
                int column = at(columns, cell.left());
                int span = at(columns, cell.right()) - column;
                CellAddress place = part.cell(row.number() + 1, column, lines);
                table.cell(place, column, span, cell.rowSpan(), cell.text());
            }
        }
    }

    private static int at(double[] columns, double edge) {
        int found = Arrays.binarySearch(columns, edge);
        int column = found >= 0 ? found : -found - 2;
        return Math.max(0, Math.min(column, columns.length - 1));
    }
}
