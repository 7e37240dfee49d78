package dev.mubiao.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Rows of a box in their order, each with what it was sorted by and the branch that it came from. */
record SortedRows(List<Row> rows) {

    private static final int FEW_BRANCHES = 4;

    record Row(WorkItem item, String key, int branch) {}

    static Row read(ResultSet row, int number) throws SQLException {
        return new Row(WorkItemReader.read(row, number), row.getString("sort_text"), row.getInt("branch"));
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
        return new WorkItemPage(items, new Cursor(last.key(), last.item().id()).encode());
    }
}
