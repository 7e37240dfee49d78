package dev.mubiao.workflow;

import dev.mubiao.directory.Actor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The statements that read a box. Neither database merges the ranges of an index for {@code principal in (…) order by
 * due}: each branch is therefore a statement of its own, which reads no more than a page of its index in order; their
 * union is cut once more.
 */
final class WorkItemSelect {

    private final WorkItemQuery query;
    private final List<Branch> branches;
    private final FilterConditions filter;
    private final Map<String, Object> parameters = new HashMap<>();

    WorkItemSelect(Actor reader, WorkItemQuery query, List<Branch> branches, FilterConditions filter) {
        this.query = query;
        this.branches = branches;
        this.filter = filter;
        parameters.putAll(filter.parameters());
        parameters.put("me", reader.id().value());
        for (int i = 0; i < branches.size(); i++) {
            Branch branch = branches.get(i);
            parameters.putAll(branch.parameters());
            String name = "key" + i;
            branch.keyed().ifPresent(key -> parameters.put(name, key.value()));
        }
    }

    /**
     * The first rows after the cursor, each with the number of the branch that it came from.
     *
     * @param share how many rows each branch gives at most
     */
    JdbcClient.StatementSpec page(JdbcClient jdbc, Cursor after, int limit, int share) {
        String direction = query.descending() ? " desc" : "";
        String beyond = beyond(after);
        String arms = IntStream.range(0, branches.size())
                .mapToObj(i -> "(select work_item.*, " + key() + " as sort_key, " + i + " as branch" + rows(i) + beyond
                        + " order by " + lead(branches.get(i), direction) + "box" + direction + ", " + key() + direction
                        + ", id" + direction + first(share) + ")")
                .collect(Collectors.joining(" union all "));
        return jdbc.sql("select page.*, cast(sort_key as varchar(2000)) as sort_text from (" + arms
                        + ") page order by sort_key" + direction + ", id" + direction
                        + first(limit))
                .params(parameters);
    }

    /** How many there are of the box, counted no further than the limit. */
    JdbcClient.StatementSpec count(JdbcClient jdbc, String furtherCondition, int limit) {
        String arms = IntStream.range(0, branches.size())
                .mapToObj(i -> "(select 1 as one" + rows(i) + furtherCondition + first(limit) + ")")
                .collect(Collectors.joining(" union all "));
        return jdbc.sql("select count(*) from (select one from (" + arms + ") arms" + first(limit) + ") counted")
                .params(parameters);
    }

    /** The different combinations of what a filter can name. */
    JdbcClient.StatementSpec choices(JdbcClient jdbc, int limit) {
        String step = query.box().open() ? "step_name" : "current_step";
        String arms = IntStream.range(0, branches.size())
                .mapToObj(i -> "select " + step + " as step, unit_id, unit_name, form_id, budget_year" + rows(i))
                .collect(Collectors.joining(" union "));
        return jdbc.sql("select * from (" + arms + ") choices order by unit_name, step" + first(limit))
                .params(parameters);
    }

    /** A literal: H2 takes a result for the same whose parameters differ only here, if the rest does not. */
    private static String first(int limit) {
        return " fetch first " + limit + " rows only";
    }

    private String rows(int i) {
        Branch branch = branches.get(i);
        String named = branch.keyed()
                .map(key -> key.column() + " = :key" + i + " and ")
                .orElse("");
        String condition = branch.condition().isEmpty() ? "" : " and " + branch.condition();
        return " from work_item where " + named + "box = '" + query.box().stored() + "'" + condition + filter.sql();
    }

    /** The index begins with the branch's key: named in the order, it lets the database read along the index. */
    private static String lead(Branch branch, String direction) {
        return branch.keyed().map(key -> key.column() + direction + ", ").orElse("");
    }

    /** What comes after the cursor. Written so that both databases begin their reading at the cursor. */
    private String beyond(Cursor after) {
        if (after.equals(Cursor.START)) {
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
