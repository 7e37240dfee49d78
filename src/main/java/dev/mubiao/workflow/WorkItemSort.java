package dev.mubiao.workflow;

/** By what a box can be sorted; each expression is never null, so that paging by key misses no row. */
public enum WorkItemSort {
    DUE("coalesce(due_at, timestamp with time zone '9999-12-31 00:00:00+00')", "timestamp(6) with time zone"),
    RECEIVED("received_at", "timestamp(6) with time zone"),
    FINISHED("coalesce(finished_at, received_at)", "timestamp(6) with time zone"),
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
}
