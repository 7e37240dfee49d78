package dev.mubiao.worklist;

import java.util.Locale;
import java.util.Optional;

/**
 * The orders of a box. Each expression is never null, so that paging by key misses no row; the plain columns are
 * those that an index has in order.
 */
public enum WorkItemSort {
    DUE("due_sort", "timestamp(6) with time zone", "0001-01-01 00:00:00+00", "9999-12-31 23:59:59+00"),
    RECEIVED("received_at", "timestamp(6) with time zone", "0001-01-01 00:00:00+00", "9999-12-31 23:59:59+00"),
    /** What is done was finished when its row was made. */
    FINISHED("received_at", "timestamp(6) with time zone", "0001-01-01 00:00:00+00", "9999-12-31 23:59:59+00"),
    NAME("name_sort", "varchar(400)"),
    UNIT("unit_sort", "varchar(400)"),
    STEP("step_sort", "varchar(400)"),
    AMOUNT("coalesce(total_yuan, 0)", "decimal(18, 2)"),
    RISK("risk", "integer", "-2147483648", "2147483647");

    private final String expression;
    private final String type;
    private final String least;
    private final String greatest;

    WorkItemSort(String expression, String type) {
        this(expression, type, "", "");
    }

    WorkItemSort(String expression, String type, String least, String greatest) {
        this.expression = expression;
        this.type = type;
        this.least = least;
        this.greatest = greatest;
    }

    public String expression() {
        return expression;
    }

    /** SQL type of the expression, to which a cursor's text is cast. */
    public String type() {
        return type;
    }

    /**
     * That a row lies within all that there can be. It leaves out nothing, but tells H2 which of the indexes that begin
     * alike has the order. Empty where no index has it.
     */
    public String everything(boolean descending) {
        if (least.isEmpty()) {
            return "";
        }
        return expression + (descending ? " <= " : " >= ") + "cast('" + (descending ? greatest : least) + "' as " + type
                + ")";
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
