package dev.mubiao.documents.recognition;

import dev.mubiao.documents.recognition.evidence.PlaceShare;
import dev.mubiao.documents.recognition.rows.CellTextCleaner;
import dev.mubiao.documents.recognition.rows.DocumentRow;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A segment as every form looks at it.
 *
 * @param rows of its table, put together where the text has one cell a line
 * @param printed short texts of its cells, as labels are compared
 */
record TableView(DocumentSegment segment, List<DocumentRow> rows, Set<String> printed) {

    static TableView of(DocumentSegment segment) {
        List<DocumentRow> rows = TableReader.rows(segment);
        Set<String> printed = new HashSet<>();
        rows.stream()
                .flatMap(row -> row.filled().stream())
                .filter(cell -> cell.text().length() <= PlaceShare.LONGEST_LABEL)
                .forEach(cell -> printed.add(CellTextCleaner.bare(cell.text())));
        return new TableView(segment, rows, printed);
    }
}
