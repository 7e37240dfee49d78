package dev.mubiao.inbox.ui.list;

import dev.mubiao.worklist.Box;
import dev.mubiao.worklist.WorkItemSort;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The columns that the inbox can show. */
enum InboxColumn {
    TARGET("inbox.column.target", WorkItemSort.NAME, "12rem", 4, EnumSet.allOf(Box.class)),
    UNIT("inbox.column.unit", WorkItemSort.UNIT, "8.5rem", 2, EnumSet.allOf(Box.class)),
    FORM("inbox.column.form", null, "7rem", 1, EnumSet.allOf(Box.class)),
    YEAR("inbox.column.year", null, "5.5rem", 0, EnumSet.allOf(Box.class)),
    AMOUNT("inbox.column.amount", WorkItemSort.AMOUNT, "8.5rem", 0, EnumSet.allOf(Box.class)),
    STEP("inbox.column.step", null, "6rem", 0, EnumSet.allOf(Box.class)),
    SUBMITTER("inbox.column.submitter", null, "6.5rem", 0, EnumSet.allOf(Box.class)),
    ACT("inbox.column.act", null, "6.5rem", 0, EnumSet.of(Box.DONE)),
    FINISHED("inbox.column.finished", WorkItemSort.FINISHED, "8.75rem", 0, EnumSet.of(Box.DONE)),
    RECEIVED(
            "inbox.column.received",
            WorkItemSort.RECEIVED,
            "8.75rem",
            0,
            EnumSet.of(Box.TODO, Box.UNIT, Box.STARTED, Box.COPIED)),
    RISK("inbox.column.risk", WorkItemSort.RISK, "5rem", 0, EnumSet.of(Box.TODO, Box.UNIT)),
    DUE("inbox.column.due", WorkItemSort.DUE, "10.5rem", 0, EnumSet.of(Box.TODO, Box.UNIT)),
    HOLDER("inbox.column.holder", null, "6rem", 0, EnumSet.of(Box.UNIT)),
    CLAIM("inbox.column.claim", null, "6rem", 0, EnumSet.of(Box.TODO));

    /** Columns that are there to be chosen, but not shown at first. */
    private static final Set<InboxColumn> HIDDEN = EnumSet.of(FORM, YEAR);

    private final String key;
    private final @Nullable WorkItemSort sort;
    private final String width;
    private final int grow;
    private final Set<Box> boxes;

    InboxColumn(String key, @Nullable WorkItemSort sort, String width, int grow, Set<Box> boxes) {
        this.key = key;
        this.sort = sort;
        this.width = width;
        this.grow = grow;
        this.boxes = boxes;
    }

    /** Key of its head in the message bundles. */
    String key() {
        return key;
    }

    Optional<WorkItemSort> sort() {
        return Optional.ofNullable(sort);
    }

    String width() {
        return width;
    }

    int grow() {
        return grow;
    }

    boolean usuallyShown() {
        return !HIDDEN.contains(this);
    }

    static List<InboxColumn> of(Box box) {
        return Arrays.stream(values())
                .filter(column -> column.boxes.contains(box))
                .toList();
    }
}
