package dev.mubiao.worklist.query;

import dev.mubiao.directory.UnitId;
import dev.mubiao.platform.text.SortKey;
import dev.mubiao.worklist.FilterChoices;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Collects the filter choices of a box from its distinct rows. */
final class FilterChoicesCollector implements RowCallbackHandler {

    private final SortedSet<String> steps = new TreeSet<>(SortKey.ORDER);
    private final Map<UnitId, String> units = new LinkedHashMap<>();
    private final SortedSet<String> forms = new TreeSet<>();
    private final SortedSet<Integer> years = new TreeSet<>();

    @Override
    public void processRow(ResultSet row) throws SQLException {
        String step = row.getString("step");
        if (!step.isEmpty()) {
            steps.add(step);
        }
        units.put(new UnitId(row.getObject("unit_id", UUID.class)), row.getString("unit_name"));
        forms.add(row.getString("form_id"));
        Integer year = row.getObject("budget_year", Integer.class);
        if (year != null) {
            years.add(year);
        }
    }

    FilterChoices choices() {
        Map<UnitId, String> byName = new LinkedHashMap<>();
        units.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(SortKey.ORDER))
                .forEach(unit -> byName.put(unit.getKey(), unit.getValue()));
        return new FilterChoices(steps, byName, forms, years);
    }
}
