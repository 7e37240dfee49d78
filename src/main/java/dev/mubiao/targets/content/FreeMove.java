package dev.mubiao.targets.content;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.targets.content.FormMove.LostCell;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What another version of a form takes over of the places that only the form knows: those of the same ids. */
final class FreeMove {

    private FreeMove() {}

    /** @param lost takes what the version has no place for */
    static FreeContent of(TargetContent content, FormVariant from, FormVariant to, List<LostCell> lost) {
        Set<String> kept = ContentCells.of(to, content).stream()
                .map(cell -> cell.place().key())
                .collect(Collectors.toSet());
        TargetContent moved = content;
        for (ContentCell cell : ContentCells.of(from, content)) {
            if (!kept.contains(cell.place().key())) {
                if (!cell.text().isBlank()) {
                    lost.add(new LostCell(cell.label(), cell.text()));
                }
                moved = ContentCells.with(moved, cell.place(), "");
            }
        }
        FreeContent free = moved.free();
        for (String table : content.free().tables().keySet()) {
            free = to.tableIds().contains(table) ? free : free.withTable(table, List.of());
        }
        return free;
    }

    /** The columns of a row of the year that the version has, too. */
    static SortedMap<String, String> extra(Indicator row, FormVariant to) {
        IndicatorTable table = to.indicators();
        SortedMap<String, String> kept = new TreeMap<>(row.extra());
        kept.keySet().removeIf(id -> table == null || table.freeField(id).isEmpty());
        return kept;
    }
}
