package dev.mubiao.worklist.query;

import dev.mubiao.directory.ActiveSubstitution;
import dev.mubiao.directory.UnitId;
import dev.mubiao.worklist.Assignee;
import dev.mubiao.worklist.WorkEntitlement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of {@code work_item} that one index holds in order, so that a page of it is read without the rest. {@code
 * key} is the column that all its rows have alike (null for the whole box), {@code behalf} the name of whoever its
 * work is done for (empty if it is the reader's own), {@code condition} which of these rows in SQL (empty for all).
 */
record IndexRange(@Nullable Key key, String behalf, String condition, Map<String, Object> parameters) {

    /** A column with one value. */
    record Key(String column, Object value) {

        /** SQL type of the column. */
        String type() {
            return value instanceof UUID ? "uuid" : "varchar";
        }
    }

    static IndexRange of(WorkEntitlement workEntitlement) {
        ActiveSubstitution behalf = workEntitlement.behalf();
        return new IndexRange(
                new Key("principal", workEntitlement.assignee().key()),
                behalf == null ? "" : behalf.name(),
                workEntitlement.condition(),
                workEntitlement.parameters());
    }

    /** All rows of the assignee. */
    static IndexRange of(Assignee assignee) {
        return new IndexRange(new Key("principal", assignee.key()), "", "", Map.of());
    }

    static IndexRange of(UnitId unit) {
        return new IndexRange(new Key("unit_id", unit.value()), "", "", Map.of());
    }

    static IndexRange everything() {
        return new IndexRange(null, "", "", Map.of());
    }

    /** Too many units to go through one by one. */
    static IndexRange of(List<UnitId> units) {
        return new IndexRange(
                null,
                "",
                "unit_id in (:reached)",
                Map.of("reached", units.stream().map(UnitId::value).toList()));
    }

    Optional<Key> keyed() {
        return Optional.ofNullable(key);
    }
}
