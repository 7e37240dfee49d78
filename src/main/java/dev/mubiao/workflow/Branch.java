package dev.mubiao.workflow;

import dev.mubiao.directory.StandIn;
import dev.mubiao.directory.UnitId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of {@code work_item} that one index holds in order, so that a page of it is read without the rest.
 *
 * @param key what all its rows have alike; null if it is the whole box
 * @param behalf name of whoever its work is done for; empty if it is the reader's own
 * @param condition which of these rows, in SQL; empty for all
 */
record Branch(@Nullable Key key, String behalf, String condition, Map<String, Object> parameters) {

    /** A column with one value. */
    record Key(String column, Object value) {

        /** SQL type of the column. */
        String type() {
            return value instanceof UUID ? "uuid" : "varchar";
        }
    }

    static Branch of(Standing standing) {
        StandIn behalf = standing.behalf();
        return new Branch(
                new Key("principal", standing.principal().key()),
                behalf == null ? "" : behalf.name(),
                standing.condition(),
                standing.parameters());
    }

    /** All rows of the principal. */
    static Branch of(Principal principal) {
        return new Branch(new Key("principal", principal.key()), "", "", Map.of());
    }

    static Branch of(UnitId unit) {
        return new Branch(new Key("unit_id", unit.value()), "", "", Map.of());
    }

    static Branch everything() {
        return new Branch(null, "", "", Map.of());
    }

    /** Too many units to go through one by one. */
    static Branch of(List<UnitId> units) {
        return new Branch(
                null,
                "",
                "unit_id in (:reached)",
                Map.of("reached", units.stream().map(UnitId::value).toList()));
    }

    Optional<Key> keyed() {
        return Optional.ofNullable(key);
    }
}
