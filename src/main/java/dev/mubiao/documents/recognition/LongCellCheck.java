package dev.mubiao.documents.recognition;

import dev.mubiao.documents.DocumentFinding;
import dev.mubiao.documents.DocumentTable;
import dev.mubiao.documents.recognition.rows.CellTextCleaner;
import dev.mubiao.platform.text.Abbreviation;
import dev.mubiao.targets.cell.IndicatorRef;
import dev.mubiao.targets.content.ContentLimits;
import dev.mubiao.targets.content.Indicator;
import java.util.List;

/** Names the cells of a document whose text is longer than a sheet takes for submission, with their lines. */
public final class LongCellCheck {

    private static final int LONGEST_QUOTE = 60;
    private static final int COMPARED = 20;

    private LongCellCheck() {}

    public static List<DocumentFinding> of(DocumentTable table) {
        return ContentLimits.tooLong(table.content()).stream()
                .map(cell -> new DocumentFinding(
                        "READ-LONG",
                        DocumentFinding.Severity.WARNING,
                        table.index(),
                        line(table, cell),
                        Abbreviation.quoted(cell.text(), LONGEST_QUOTE),
                        "documents.tooLong",
                        List.of(cell.longest(), cell.text().length())))
                .toList();
    }

    /** The line of the row, or the one in which the text begins; the table's first one if it is found nowhere. */
    private static int line(DocumentTable table, ContentLimits.TooLong cell) {
        if (cell.cell() instanceof IndicatorRef place) {
            return table.content().indicators().stream()
                    .filter(row -> row.id().equals(place.row()))
                    .map(Indicator::origin)
                    .mapToInt(Indicator.Origin::line)
                    .findFirst()
                    .orElse(table.firstLine());
        }
        String start = CellTextCleaner.bare(cell.text().substring(0, COMPARED));
        for (int i = 0; i < table.lines().size(); i++) {
            if (CellTextCleaner.bare(table.lines().get(i)).contains(start)) {
                return table.firstLine() + i;
            }
        }
        return table.firstLine();
    }
}
