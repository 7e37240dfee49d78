package dev.mubiao.workflow;

import java.util.Locale;
import java.util.Optional;

/**
 * By what a box can be sorted. Each expression is never null, so that paging by key misses no row; the plain columns
 * are those that an index has in order.
 */
public enum WorkItemSort {
    DUE("due_sort", "timestamp(6) with time zone"),
    RECEIVED("received_at", "timestamp(6) with time zone"),
    FINISHED("finished_sort", "timestamp(6) with time zone"),
    NAME("target_name", "varchar(2000)"),
    UNIT("unit_name", "varchar(200)"),
    STEP("step_name", "varchar(255)"),
    AMOUNT("coalesce(total_yuan, 0)", "decimal(18, 2)"),
    RISK("risk", "integer");

    private final String expression;
    private final String type;

    WorkItemSort(String expression, String type) {
        this.expression = expression;
        this.type = type;
    }

    String expression() {
        return expression;
    }

    /** SQL type of the expression, to which a cursor's text is cast. */
    String type() {
        return type;
    }

    /** As the HTTP API writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<WorkItemSort> of(String word) {
        for (WorkItemSort sort : values()) {
            if (sort.word().equals(word)) {
                return Optional.of(sort);
            }
        }
        return Optional.empty();
    }
}
