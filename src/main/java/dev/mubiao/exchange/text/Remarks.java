package dev.mubiao.exchange.text;

import dev.mubiao.exchange.ReadingFinding;
import dev.mubiao.exchange.ReadingFinding.Severity;
import dev.mubiao.targets.SourceCell;
import dev.mubiao.targets.TargetContent;
import java.util.ArrayList;
import java.util.List;

/** What a careful reader remarks about a table: what found no place. What was put right is the pre-review's to say. */
final class Remarks {

    private Remarks() {}

    static List<ReadingFinding> of(int table, TargetContent content) {
        List<ReadingFinding> remarks = new ArrayList<>();
        for (SourceCell cell : content.unplaced()) {
            remarks.add(new ReadingFinding(
                    "READ-UNPLACED",
                    Severity.WARNING,
                    table,
                    cell.line(),
                    cell.text().strip(),
                    "exchange.unplaced",
                    List.of(cell.column())));
        }
        String total = content.funding().total().raw();
        if (total != null && content.funding().total().money() == null) {
            remarks.add(new ReadingFinding(
                    "READ-AMOUNT", Severity.WARNING, table, 0, total, "exchange.amount", List.of(total)));
        }
        return remarks;
    }
}
