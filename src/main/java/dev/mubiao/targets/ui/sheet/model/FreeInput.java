package dev.mubiao.targets.ui.sheet.model;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.layout.FreeList;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.ListCellRef;
import dev.mubiao.targets.content.ContentCells;
import dev.mubiao.targets.content.FreeContent;
import dev.mubiao.targets.content.ListRow;
import dev.mubiao.targets.content.TargetContent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Types into what only a form knows, and shows as many entries of its lists as it prints at least. */
final class FreeInput {

    private FreeInput() {}

    static TargetContent typed(TargetContent content, CellRef place, String text) {
        FreeContent free = content.free();
        if (place instanceof ListCellRef cell
                && !text.isBlank()
                && free.list(cell.list()).stream().noneMatch(row -> row.id().equals(cell.row()))) {
            List<ListRow> rows = new ArrayList<>(free.list(cell.list()));
            rows.add(ListRow.of(cell.row(), Map.of(cell.column(), text)));
            return content.withFree(free.withList(cell.list(), rows));
        }
        return ContentCells.with(content, place, text);
    }

    /** The ids of entries that nobody has typed into are the same wherever the sheet is opened. */
    static TargetContent withLeast(FormVariant variant, TargetContent content) {
        FreeContent free = content.free();
        for (FreeList list : variant.lists()) {
            List<ListRow> rows = new ArrayList<>(free.list(list.id()));
            for (int no = 0; rows.size() < list.least(); no++) {
                UUID id = UUID.nameUUIDFromBytes((list.id() + ":" + no).getBytes(StandardCharsets.UTF_8));
                if (rows.stream().noneMatch(row -> row.id().equals(id))) {
                    rows.add(ListRow.of(id, Map.of()));
                }
            }
            free = free.withList(list.id(), rows);
        }
        return free.equals(content.free()) ? content : content.withFree(free);
    }

    /** Without entries of lists that say nothing. */
    static TargetContent withoutEmpty(TargetContent content) {
        FreeContent free = content.free();
        for (String list : content.free().lists().keySet()) {
            free = free.withList(
                    list,
                    free.list(list).stream()
                            .filter(row -> !row.cells().isEmpty())
                            .toList());
        }
        return content.withFree(free);
    }
}
