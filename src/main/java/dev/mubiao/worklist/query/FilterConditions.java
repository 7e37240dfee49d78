package dev.mubiao.worklist.query;

import dev.mubiao.directory.UnitId;
import dev.mubiao.platform.text.SearchText;
import dev.mubiao.worklist.Box;
import dev.mubiao.worklist.DueSpan;
import dev.mubiao.worklist.WorkItemFilter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Translates a filter of the work list into SQL conditions, each of which begins with {@code and}. */
final class FilterConditions {

    private static final String ESCAPE = " escape '" + SearchText.ESCAPE + "'";

    private final StringBuilder sql = new StringBuilder();
    private final Map<String, Object> parameters = new HashMap<>();

    FilterConditions(Box box, WorkItemFilter filter, Instant now) {
        words(filter.text());
        if (box.open()) {
            oneOf("step_name", "steps", filter.steps());
        } else if (!filter.steps().isEmpty()) {
            and(TargetPositions.waitsAt("work_item", "steps"), "steps", filter.steps());
        }
        oneOf("unit_id", "units", filter.units().stream().map(UnitId::value).toList());
        oneOf("form_id", "forms", filter.forms());
        oneOf("budget_year", "years", filter.years());
        if (filter.from() != null) {
            and("total_yuan >= :from", "from", filter.from());
        }
        if (filter.to() != null) {
            and("total_yuan <= :to", "to", filter.to());
        }
        if (filter.risk() > 0) {
            and("risk >= :risk", "risk", filter.risk());
        }
        DueSpan due = filter.due();
        if (due != null) {
            due(due, now);
        }
    }

    String sql() {
        return sql.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void words(String text) {
        for (String word : SearchText.words(text)) {
            String name = "word" + parameters.size();
            parameters.put(name, SearchText.like(SearchText.folded(word)));
            sql.append(" and (name_folded like :" + name + ESCAPE + " or people_folded like :" + name + ESCAPE + ")");
        }
    }

    private void due(DueSpan due, Instant now) {
        if (due == DueSpan.NONE) {
            sql.append(" and due_at is null");
            return;
        }
        // What is done is late no more.
        sql.append(" and finished_at is null");
        and("due_sort < :dueEnd", "dueEnd", due.end(now).atOffset(ZoneOffset.UTC));
        if (due != DueSpan.OVERDUE) {
            and("due_sort >= :dueStart", "dueStart", now.atOffset(ZoneOffset.UTC));
        }
    }

    private void oneOf(String column, String name, Collection<?> values) {
        if (!values.isEmpty()) {
            and(column + " in (:" + name + ")", name, values);
        }
    }

    private void and(String condition, String name, Object value) {
        sql.append(" and ").append(condition);
        parameters.put(name, value);
    }
}
