package dev.mubiao.worklist.query;

import dev.mubiao.worklist.WorkItem;
import dev.mubiao.worklist.WorkItemPage;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;

/** Rows of a box in their order, each with its sort value and the index range that it came from. */
record SortedWorkItems(List<Row> rows) {

    private static final int FEW_BRANCHES = 4;

    record Row(WorkItem item, String key, int branch) {}

    static RowMapper<Row> of(List<IndexRange> ranges) {
        return (row, number) -> {
            int branch = row.getInt("branch");
            WorkItem item = WorkItemRowMapper.read(row, ranges.get(branch).behalf(), row.getInt("waiting"));
            return new Row(item, row.getString("sort_text"), branch);
        };
    }

    /**
     * How many rows to ask each branch for: of many branches none is likely to fill a page alone, so that a few times
     * the average does.
     */
    static int share(int wanted, int branches) {
        return branches <= FEW_BRANCHES ? wanted : Math.min(wanted, FEW_BRANCHES * (wanted / branches + 1));
    }

    /** Whether a branch gave all that it was asked for, so that more of it may belong among these rows. */
    boolean mayLack(int share, int wanted) {
        if (share >= wanted) {
            return false;
        }
        Map<Integer, Long> given = rows.stream().collect(Collectors.groupingBy(Row::branch, Collectors.counting()));
        return given.values().stream().anyMatch(count -> count >= share);
    }

    WorkItemPage page(int limit) {
        List<WorkItem> items = rows.stream().limit(limit).map(Row::item).toList();
        if (rows.size() <= limit) {
            return new WorkItemPage(items, null);
        }
        Row last = rows.get(limit - 1);
        return new WorkItemPage(
                items, new WorkItemCursor(last.key(), last.item().id()).encode());
    }
}
