package dev.mubiao.inbox.ui;

import dev.mubiao.directory.UnitId;
import java.util.HashMap;
import java.util.Map;

/** What units and forms are called where a filter only knows their ids. */
class FilterNames {

    private final InboxColumns columns;
    private final Map<UnitId, String> units = new HashMap<>();

    FilterNames(InboxColumns columns) {
        this.columns = columns;
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
        return columns.formName(id);
    }
}
