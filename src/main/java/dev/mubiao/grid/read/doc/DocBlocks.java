package dev.mubiao.grid.read.doc;

import dev.mubiao.grid.CellAddress;
import dev.mubiao.grid.LostContent;
import dev.mubiao.grid.Unreadable;
import dev.mubiao.grid.read.GridBuilder;
import dev.mubiao.grid.read.TableAssembler;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** The paragraphs and tables of one document from top to bottom. */
final class DocBlocks {

    private static final int CENTRED = 1;
    private static final int LONGEST_HEADING = 60;
    private static final int BODY_LEVEL = 9;

    private final GridBuilder grid;
    private final DocText text;
    private int paragraphs;
    private int tables;
    private int lines;
    private boolean objects;

    DocBlocks(GridBuilder grid, DocFields fields) {
        this.grid = grid;
        this.text = new DocText(fields);
    }

    void read(Range document) throws Unreadable {
        int i = 0;
        while (i < document.numParagraphs()) {
            Paragraph paragraph = document.getParagraph(i);
            if (paragraph.isInTable()) {
                Table table = document.getTable(paragraph);
                table(table, CellAddress.ofTable(++tables, lines + 1));
                i += Math.max(1, table.numParagraphs());
            } else {
                paragraph(paragraph);
                i++;
            }
        }
    }

    private void paragraph(Paragraph paragraph) throws Unreadable {
        String words = tidy(text.of(paragraph));
        CellAddress place = CellAddress.ofParagraph(++paragraphs, ++lines);
        boolean heading = words.length() <= LONGEST_HEADING
                && (paragraph.getLvl() < BODY_LEVEL || paragraph.getJustification() == CENTRED || isBold(paragraph));
        grid.paragraph(place, words, heading);
        lost(place);
    }

    private void table(Table table, CellAddress address) throws Unreadable {
        TableAssembler into = grid.table(address);
        DocColumns columns = new DocColumns(table);
        into.widths(columns.widths());
        for (int number = 0; number < table.numRows(); number++) {
            TableRow row = table.getRow(number);
            into.row(number + 1, row.isTableHeader());
            int line = ++lines;
            for (int i = 0; i < row.numCells(); i++) {
                TableCell cell = row.getCell(i);
                i = lastMerged(row, i);
                int column = columns.column(cell);
                int span = columns.span(cell, row.getCell(i));
                if (cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged()) {
                    into.continuation(column, span);
                } else {
                    CellAddress place = address.cell(number + 1, column, line);
                    into.cell(place, column, span, 1, cell(cell, place, table.getTableLevel()));
                }
            }
        }
    }

    /** The last of the cells beside each other that are merged with this one. */
    private static int lastMerged(TableRow row, int first) {
        int last = first;
        while (row.getCell(first).isFirstMerged()
                && last + 1 < row.numCells()
                && row.getCell(last + 1).isMerged()
                && !row.getCell(last + 1).isFirstMerged()) {
            last++;
        }
        return last;
    }

    /** The text of a cell; the tables in it become blocks of their own. */
    private String cell(TableCell cell, CellAddress place, int level) throws Unreadable {
        List<String> words = new ArrayList<>();
        int inner = 0;
        int i = 0;
        while (i < cell.numParagraphs()) {
            Paragraph paragraph = cell.getParagraph(i);
            if (paragraph.isInTable() && paragraph.getTableLevel() > level) {
                Table table = cell.getTable(paragraph);
                table(table, place.inner(++inner, lines + 1));
                i += Math.max(1, table.numParagraphs());
            } else {
                words.add(text.of(paragraph));
                lost(place);
                i++;
            }
        }
        return tidy(String.join("\n", words));
    }

    private void lost(CellAddress place) {
        for (LostContent.Kind kind : text.lost()) {
            grid.lost(new LostContent(kind, place));
            objects |= kind == LostContent.Kind.EMBEDDED_OBJECT;
        }
    }

    /** Whether objects stood in what was read. */
    boolean hadObjects() {
        return objects;
    }

    private static boolean isBold(Paragraph paragraph) {
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            boolean blank = paragraph.getCharacterRun(i).text().isBlank();
            if (!blank && !paragraph.getCharacterRun(i).isBold()) {
                return false;
            }
        }
        return true;
    }

    /** Without blanks around lines and empty lines at the ends. */
    private static String tidy(String words) {
        return words.replaceAll("(?<! ) *+\n *+", "\n").strip();
    }
}
