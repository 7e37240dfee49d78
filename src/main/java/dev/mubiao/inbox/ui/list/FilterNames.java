package dev.mubiao.inbox.ui.list;

import dev.mubiao.directory.UnitId;
import dev.mubiao.inbox.ui.WorkItemFormatter;
import java.util.HashMap;
import java.util.Map;

/** The names of units and forms in a filter, which has only their ids. */
class FilterNames {

    private final WorkItemFormatter formatter;
    private final Map<UnitId, String> units = new HashMap<>();

    FilterNames(WorkItemFormatter formatter) {
        this.formatter = formatter;
    }

    void learn(Map<UnitId, String> names) {
        units.putAll(names);
    }

    boolean knows(UnitId unit) {
        return units.containsKey(unit);
    }

    String unit(UnitId id) {
        return units.getOrDefault(id, id.value().toString());
    }

    String form(String id) {
        return formatter.formName(id);
    }
}
