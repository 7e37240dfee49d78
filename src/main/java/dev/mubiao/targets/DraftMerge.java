package dev.mubiao.targets;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings together what two people made of the same content, cell by cell. A cell that only one of them changed is as he
 * left it. One that both changed differently is as the other left it, and listed as a conflict with both texts. A row
 * that one deleted and the other changed stays, and is listed too. Nothing else is ever left out.
 */
public final class DraftMerge {

    private DraftMerge() {}

    /** Who saved first, and when. */
    public record Other(String by, Instant at) {}

    /** What came of it. */
    public record Merged(TargetContent content, List<DraftConflict> conflicts) {}

    /**
     * Merges.
     *
     * @param base what I saw when I began
     * @param mine what I made of it
     * @param theirs what the other made of it, who was faster
     */
    public static Merged merge(TargetContent base, TargetContent mine, TargetContent theirs, Other other) {
        ContentTables was = ContentTables.of(base);
        ContentTables me = ContentTables.of(mine);
        ContentTables them = ContentTables.of(theirs);
        ContentTables merged = new ContentTables();
        List<DraftConflict> conflicts = new ArrayList<>();
        for (MergeTable table : MergeTable.values()) {
            Rows rows = new Rows(was.rows(table), me.rows(table), them.rows(table));
            RowMerge rowMerge = new RowMerge(table, table.byPosition() ? RowAlignment.named(rows) : rows, other);
            merged.put(table, rowMerge.rows());
            conflicts.addAll(rowMerge.conflicts());
        }
        return new Merged(merged.content(theirs), List.copyOf(conflicts));
    }

    /** The same table three times. */
    record Rows(List<MergeRow> base, List<MergeRow> mine, List<MergeRow> theirs) {}
}
