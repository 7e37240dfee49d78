package dev.mubiao.targets.merge;

import dev.mubiao.targets.content.TargetContent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Three-way merge of a draft, cell by cell. A cell that only one of two people changed gets that change. One that
 * both changed differently keeps the other's text and is listed as a conflict with both texts.
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
        Set<MergeTable> tables = new LinkedHashSet<>(them.names());
        tables.addAll(me.names());
        tables.addAll(was.names());
        for (MergeTable table : tables) {
            Rows rows = new Rows(was.rows(table), me.rows(table), them.rows(table));
            RowMerge rowMerge = new RowMerge(table, table.byPosition() ? RowAlignment.named(rows) : rows, other);
            merged.put(table, rowMerge.rows());
            conflicts.addAll(rowMerge.conflicts());
        }
        return new Merged(merged.content(theirs), List.copyOf(conflicts));
    }

    /** The same table three times. */
    public record Rows(List<MergeRow> base, List<MergeRow> mine, List<MergeRow> theirs) {}
}
