package dev.mubiao.worklist.query;

import dev.mubiao.directory.Actor;
import dev.mubiao.worklist.Box;
import dev.mubiao.worklist.WorkItemQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Builds the SQL statements that read a box. Neither database merges the ranges of an index for {@code principal in
 * (…) order by due}: each range is therefore read by itself, no more than a page of its index in order; their union
 * is cut once more.
 */
final class WorkItemSelect {

    /** However many have to sign a step. */
    private static final String ONE_OF_A_TASK = " and not exists (select 1 from work_item other"
            + " where other.task_id = work_item.task_id and other.box = 'TODO' and other.id < work_item.id)";

    private final WorkItemQuery query;
    private final List<UnionArm> arms;
    private final FilterConditions filter;
    private final Map<String, Object> parameters = new HashMap<>();

    WorkItemSelect(Actor reader, WorkItemQuery query, List<UnionArm> arms, FilterConditions filter) {
        this.query = query;
        this.arms = arms;
        this.filter = filter;
        parameters.putAll(filter.parameters());
        parameters.put("me", reader.id().value());
        arms.forEach(unionArm -> unionArm.parameters(parameters));
    }

    /**
     * The first rows after the cursor, each with the number of the branch that it came from.
     *
     * @param share how many rows each branch gives at most
     */
    JdbcClient.StatementSpec page(JdbcClient jdbc, WorkItemCursor after, int limit, int share) {
        String direction = query.descending() ? " desc" : "";
        String beyond = beyond(after);
        String union = union(
                " union all ",
                unionArm -> "select work_item.*, " + key() + " as sort_key, " + unionArm.branch() + " as branch"
                        + rows(unionArm)
                        + beyond + " order by " + unionArm.lead(direction) + "box" + direction + ", " + key()
                        + direction
                        + ", id" + direction + first(share));
        return jdbc.sql("select page.*, " + TargetPositions.columns("page")
                        + ", cast(sort_key as varchar(2000)) as sort_text, " + waiting() + " from (" + union
                        + ") page order by sort_key" + direction + ", id" + direction
                        + first(limit))
                .params(parameters);
    }

    /** For how many a line's step waits, where it has one line only. */
    private String waiting() {
        return query.box() == Box.UNIT
                ? "(select count(*) from work_item each_one where each_one.task_id = page.task_id and each_one.box = 'TODO')"
                        + " as waiting"
                : "1 as waiting";
    }

    /** How many there are of the box, counted no further than the limit. */
    JdbcClient.StatementSpec count(JdbcClient jdbc, String furtherCondition, int limit) {
        String union =
                union(" union all ", unionArm -> "select 1 as one" + rows(unionArm) + furtherCondition + first(limit));
        return jdbc.sql("select count(*) from (select one from (" + union + ") arms" + first(limit) + ") counted")
                .params(parameters);
    }

    /** The different combinations of what a filter can name. */
    JdbcClient.StatementSpec choices(JdbcClient jdbc, int limit) {
        boolean open = query.box().open();
        String union = union(
                " union ",
                unionArm -> "select unit_id, unit_name, form_id, budget_year, " + (open ? "step_name" : "target_id")
                        + rows(unionArm));
        String choices = "select distinct box.unit_id, box.unit_name, box.form_id, box.budget_year, "
                + (open ? "box.step_name" : "coalesce(o.step_name, '')") + " as step from (" + union + ") box"
                + (open ? "" : " left join work_item o on o.target_id = box.target_id and o.box = 'TODO'");
        return jdbc.sql(choices + " order by unit_name, step" + first(limit)).params(parameters);
    }

    /** A literal: H2 takes a result for the same whose parameters differ only here, if the rest does not. */
    private static String first(int limit) {
        return " fetch first " + limit + " rows only";
    }

    private String union(String word, Function<UnionArm, String> select) {
        return arms.stream()
                .map(unionArm -> unionArm.of(select.apply(unionArm)))
                .collect(Collectors.joining(word));
    }

    private String rows(UnionArm unionArm) {
        String narrower = unionArm.pattern().condition();
        return " from work_item where " + unionArm.keyed() + "box = '"
                + query.box().stored() + "'"
                + (narrower.isEmpty() ? "" : " and " + narrower) + (query.box() == Box.UNIT ? ONE_OF_A_TASK : "")
                + filter.sql();
    }

    /** What comes after the cursor. Written so that both databases begin their reading at the cursor. */
    private String beyond(WorkItemCursor after) {
        if (after.equals(WorkItemCursor.START)) {
            String everything = query.sort().everything(query.descending());
            return everything.isEmpty() ? "" : " and " + everything;
        }
        parameters.put("after", after.value());
        parameters.put("afterId", after.id());
        String past = query.descending() ? "<" : ">";
        String value = "cast(:after as " + query.sort().type() + ")";
        return " and " + key() + " " + past + "= " + value + " and (" + key() + " " + past + " " + value + " or id "
                + past + " :afterId)";
    }

    private String key() {
        return query.sort().expression();
    }
}
