package dev.mubiao.workflow;

import dev.mubiao.directory.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Gathers the choices of a filter from a box's different rows. */
final class ChoiceRows implements RowCallbackHandler {

    private final SortedSet<String> steps = new TreeSet<>();
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
        return new FilterChoices(steps, units, forms, years);
    }
}
