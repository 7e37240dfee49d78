package dev.mubiao.documents.recognition;

import dev.mubiao.documents.recognition.rows.DocumentRow;
import dev.mubiao.documents.recognition.rows.TitleLine;
import java.util.List;
import java.util.Optional;

/**
 * The part of a document that belongs to one title.
 *
 * @param title empty if the part has none
 * @param rows without the title's
 * @param shared whether it has the head of a table of several targets
 */
record DocumentSegment(String title, int firstLine, List<DocumentRow> rows, boolean shared) {

    DocumentSegment {
        rows = List.copyOf(rows);
    }

    /** Whether it holds a table: two rows of cells beside each other. */
    boolean tabular() {
        return TableReader.rows(this).stream()
                        .filter(row -> row.filled().size() > 1)
                        .limit(2)
                        .count()
                == 2;
    }

    /** The line of what it is {@linkplain #name called} by. */
    int place() {
        return title.isEmpty() ? heading().map(DocumentRow::line).orElse(firstLine) : firstLine;
    }

    /** Its title, a line above its table, or else the first cells. */
    String name() {
        return title.isEmpty() ? heading().map(DocumentRow::words).orElse("") : title;
    }

    /** The nearest line above the table that can be its title, or else the table's first row. */
    private Optional<DocumentRow> heading() {
        Optional<DocumentRow> above = Optional.empty();
        for (DocumentRow row : TableReader.rows(this)) {
            if (row.filled().size() > 1) {
                return above.or(() -> Optional.of(row));
            }
            above = TitleLine.possible(row) ? Optional.of(row) : above;
        }
        return above;
    }
}
