package dev.mubiao.worklist.query;

import dev.mubiao.targets.TargetSql;

/**
 * SQL for the status of a work item's target and the steps at which it waits now. It is read with the row and not
 * repeated in it, so that a target that moves on has not all its rows written.
 */
final class TargetPositions {

    private TargetPositions() {}

    /**
     * Its {@code status}, and as {@code current_step} the names of the steps at which it waits, empty if its process is
     * over.
     *
     * @param row what the statement calls the row
     */
    static String columns(String row) {
        return """
                %3$s as status,
                coalesce((select string_agg(distinct o.step_name, '、' order by o.step_name)%2$s), '') as current_step
                """.formatted(row, open(row), TargetSql.status(row + ".target_id"));
    }

    /** That it waits at one of the steps that the parameter names. */
    static String waitsAt(String row, String parameter) {
        return "exists (select 1" + open(row) + " and o.step_name in (:" + parameter + "))";
    }

    private static String open(String row) {
        return " from work_item o where o.target_id = " + row + ".target_id and o.box = 'TODO'";
    }
}
