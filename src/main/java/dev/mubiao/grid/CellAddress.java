package dev.mubiao.grid;

import dev.mubiao.platform.MessageText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a cell, a paragraph or a table stands in its file.
 *
 * @param key the same for the same place of the same file: {@code Sheet2!C14}, {@code t3!r5c2} (in a table within a
 *     cell {@code t3!r5c2/t1!r1c1}), {@code page2/t1!r5c2}, {@code p12}, {@code line:14/3}
 * @param line from 1: the row of the sheet or the line of the text, elsewhere the running number of the row or
 *     paragraph in the document
 */
public record CellAddress(String key, int line) {

    private static final Pattern IN_TABLE = Pattern.compile(
            "(?:page(?<page>\\d+)/)?t(?<table>\\d+)(?:!r(?<row>\\d+)c(?<column>\\d+))?(?<inner>/t\\d.*)?");

    private static final Pattern IN_TEXT = Pattern.compile("line:(?<line>\\d+)/(?<column>\\d+)");
    private static final Pattern PARAGRAPH = Pattern.compile("(?:page(?<page>\\d+)/)?p(?<number>\\d+)");
    private static final int LETTERS = 26;

    /** @param row from 1 @param column from 0 */
    public static CellAddress ofSheet(String sheet, int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return new CellAddress(sheet + "!" + letters + row, row);
    }

    /** @param number of the table in the document, from 1 */
    public static CellAddress ofTable(int number, int line) {
        return new CellAddress("t" + number, line);
    }

    /** @param number of the table on its page, from 1 */
    public static CellAddress ofTableOnPage(int page, int number, int line) {
        return new CellAddress("page" + page + "/t" + number, line);
    }

    /** @param number of the paragraph among those outside of tables, from 1 */
    public static CellAddress ofParagraph(int number, int line) {
        return new CellAddress("p" + number, line);
    }

    /** @param number of the paragraph on its page, from 1 */
    public static CellAddress ofParagraphOnPage(int page, int number, int line) {
        return new CellAddress("page" + page + "/p" + number, line);
    }

    /** @param line of the text, from 1 @param cell of the line, from 1 */
    public static CellAddress ofLine(int line, int cell) {
        return new CellAddress("line:" + line + "/" + cell, line);
    }

    /** A cell of the table that has this address. @param row from 1 @param column from 0 */
    public CellAddress cell(int row, int column, int cellLine) {
        return new CellAddress(key + "!r" + row + "c" + (column + 1), cellLine);
    }

    /** A table within the cell that has this address. @param number of the table in the cell, from 1 */
    public CellAddress inner(int number, int tableLine) {
        return new CellAddress(key + "/t" + number, tableLine);
    }

    /** The place as one says it. */
    public MessageText text() {
        Matcher text = IN_TEXT.matcher(key);
        if (text.matches()) {
            return new MessageText("grid.place.text", List.of(text.group("line"), text.group("column")));
        }
        Matcher paragraph = PARAGRAPH.matcher(key);
        if (paragraph.matches()) {
            return paragraph.group("page") == null
                    ? new MessageText("grid.place.paragraph", List.of(paragraph.group("number")))
                    : new MessageText("grid.place.page", List.of(paragraph.group("page")));
        }
        Matcher table = IN_TABLE.matcher(key);
        return table.matches() ? inTable(table) : inSheet();
    }

    private static MessageText inTable(Matcher table) {
        String number = table.group("table");
        MessageText place = table.group("page") == null
                ? new MessageText("grid.place.table", List.of(number))
                : new MessageText("grid.place.tableOnPage", List.of(table.group("page"), number));
        return table.group("row") == null
                ? place
                : new MessageText("grid.place.cell", List.of(place, table.group("row"), table.group("column")));
    }

    private MessageText inSheet() {
        int mark = key.lastIndexOf('!');
        return mark < 0
                ? new MessageText("grid.place.sheet", List.of(key))
                : new MessageText("grid.place.sheetCell", List.of(key.substring(0, mark), key.substring(mark + 1)));
    }
}
