package dev.mubiao.documents.recognition;

import dev.mubiao.documents.DocumentFinding;
import dev.mubiao.documents.DocumentFinding.Severity;
import dev.mubiao.targets.content.SourceCell;
import dev.mubiao.targets.content.TargetContent;
import java.util.ArrayList;
import java.util.List;

/**
 * Reports what could not be read from a table: cells that found no field, and a total that is no amount. What was
 * corrected is left to the pre-review to report.
 */
public final class UnreadContentCheck {

    private UnreadContentCheck() {}

    /** @param amounts whether an unread total is to be reported */
    public static List<DocumentFinding> of(int table, TargetContent content, boolean amounts) {
        List<DocumentFinding> remarks = new ArrayList<>();
        for (SourceCell cell : content.unplaced()) {
            remarks.add(new DocumentFinding(
                    "READ-UNPLACED",
                    Severity.WARNING,
                    table,
                    cell.line(),
                    cell.text().strip(),
                    "documents.unplaced",
                    List.of(cell.column())));
        }
        String total = content.funding().total().raw();
        if (amounts && total != null && content.funding().total().money() == null) {
            remarks.add(new DocumentFinding(
                    "READ-AMOUNT", Severity.WARNING, table, 0, total, "documents.amount", List.of(total)));
        }
        return remarks;
    }
}
