package dev.mubiao.exchange.text;

import dev.mubiao.exchange.ReadingFinding;
import dev.mubiao.exchange.ReadingFinding.Severity;
import dev.mubiao.targets.Indicator;
import dev.mubiao.targets.SourceCell;
import dev.mubiao.targets.TargetContent;
import java.util.ArrayList;
import java.util.List;

/** What a careful reader remarks about a table: what was put right, and what found no place. */
final class Remarks {

    private Remarks() {}

    static List<ReadingFinding> of(int table, TargetContent content) {
        List<ReadingFinding> remarks = new ArrayList<>();
        for (Indicator row : content.indicators()) {
            String repair = row.repair();
            if (repair != null) {
                remarks.add(new ReadingFinding(
                        IndicatorRows.SWAPPED.equals(repair) ? "READ-SWAPPED" : "READ-SHIFTED",
                        Severity.INFO,
                        table,
                        row.line(),
                        row.name() == null ? "" : row.name(),
                        repair,
                        List.of()));
            }
        }
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
