package dev.mubiao.grid.read.xlsx;

import dev.mubiao.grid.LostContent;
import dev.mubiao.grid.Unreadable;
import dev.mubiao.grid.read.GridBuilder;
import dev.mubiao.grid.read.ooxml.PartCursor;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads the part of a sheet from its beginning to its end: columns, rows and what is merged. */
final class SheetReader {

    private static final int MOST_ROWS = 1_048_576;
    private static final int LETTERS = 26;

    /** A character is seven dots wide, a dot three quarters of a point. */
    private static final double TWIPS_OF_A_CHARACTER = 105;

    private final PartCursor part;
    private final SheetContent content;
    private final CellReader cells;
    private final GridBuilder into;
    private int columnElements;

    SheetReader(PartCursor part, SheetContent content, CellReader cells, GridBuilder into) {
        this.part = part;
        this.content = content;
        this.cells = cells;
        this.into = into;
    }

    void read() throws IOException, XMLStreamException {
        int level = part.level();
        while (part.child(level)) {
            switch (part.name()) {
                case "cols" -> columns();
                case "sheetData" -> rows();
                case "mergeCells" -> merges();
                case "oleObjects", "controls", "mc:AlternateContent" -> objects();
                default -> {
                    // how it looks, what may be typed, how it is printed
                }
            }
        }
    }

    private void columns() throws IOException, XMLStreamException {
        int level = part.level();
        while (part.child(level)) {
            int first = Math.max(part.number("min", 1), 1) - 1;
            int last = Math.min(part.number("max", 0), SheetContent.MOST_COLUMNS) - 1;
            if (++columnElements > SheetContent.MOST_COLUMNS) {
                throw new Unreadable(Unreadable.Reason.BROKEN);
            }
            if (first <= last) {
                content.columns(first, last, width());
            }
        }
    }

    private int width() {
        String width = part.attribute("width");
        double characters = width == null ? -1 : size(width);
        if (part.flag("hidden", false) || characters == 0) {
            return 0;
        }
        return characters < 0
                ? SheetContent.USUAL_WIDTH
                : Math.max(1, (int) Math.round(characters * TWIPS_OF_A_CHARACTER));
    }

    private void rows() throws IOException, XMLStreamException {
        int number = -1;
        int level = part.level();
        while (part.child(level)) {
            number = part.number("r", number + 2) - 1;
            if (number < 0 || number >= MOST_ROWS) {
                throw new Unreadable(Unreadable.Reason.BROKEN);
            }
            String height = part.attribute("ht");
            if (part.flag("hidden", false) || (height != null && size(height) == 0)) {
                content.hideRow(number);
            }
            row(number);
        }
    }

    private void row(int number) throws IOException, XMLStreamException {
        SheetRow row = new SheetRow(number);
        int column = -1;
        int level = part.level();
        while (part.child(level)) {
            column = column(part.attribute("r"), column + 1);
            CellReader.Cell cell = cells.read(part);
            if (content.isHidden(number, column)) {
                content.hidden(number, column, cell.shown());
            } else {
                row.add(column, cell.shown());
                if (cell.lost() != null) {
                    into.lost(new LostContent(cell.lost(), content.address(number, column)));
                }
            }
        }
        if (!content.isHidden(number)) {
            content.add(row);
        }
    }

    private void merges() throws IOException, XMLStreamException {
        int level = part.level();
        while (part.child(level)) {
            String[] corners = String.valueOf(part.attribute("ref")).split(":", 2);
            if (corners.length == 2) {
                int firstRow = rowOf(corners[0]);
                int lastRow = rowOf(corners[1]);
                int firstColumn = column(corners[0], 0);
                int lastColumn = column(corners[1], 0);
                if (firstRow <= lastRow && firstColumn <= lastColumn) {
                    content.merge(new SheetMerge(firstRow, firstColumn, lastRow, lastColumn));
                }
            }
        }
    }

    private void objects() throws IOException, XMLStreamException {
        int level = part.level();
        while (part.descendant(level)) {
            if ("oleObject".equals(part.name()) || "control".equals(part.name())) {
                into.lost(new LostContent(LostContent.Kind.EMBEDDED_OBJECT, content.address()));
            }
        }
    }

    /** @param missing if the cell does not say where it is: behind the one before it */
    private static int column(@Nullable String reference, int missing) throws Unreadable {
        int column = 0;
        if (reference != null) {
            for (int i = 0; i < reference.length() && isLetter(reference.charAt(i)); i++) {
                column = column * LETTERS + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
                if (column > SheetContent.MOST_COLUMNS) {
                    throw new Unreadable(Unreadable.Reason.BROKEN);
                }
            }
        }
        int found = column == 0 ? missing : column - 1;
        if (found >= SheetContent.MOST_COLUMNS) {
            throw new Unreadable(Unreadable.Reason.BROKEN);
        }
        return found;
    }

    private static int rowOf(String reference) throws Unreadable {
        int start = 0;
        while (start < reference.length() && isLetter(reference.charAt(start))) {
            start++;
        }
        int row = PartCursor.wholeNumber(reference.substring(start)).orElse(0);
        if (row < 1 || row > MOST_ROWS) {
            throw new Unreadable(Unreadable.Reason.BROKEN);
        }
        return row - 1;
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private static double size(String number) {
        try {
            return Double.parseDouble(number.strip());
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
