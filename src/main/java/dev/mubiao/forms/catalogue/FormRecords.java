package dev.mubiao.forms.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mubiao.forms.layout.DefinitionValues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes out the rows for one target of a form whose {@code records} print several targets in one table: each column that
 * shows something of the target is a label with its value, in the order of the columns. A form that has such rows itself
 * keeps them.
 */
final class FormRecords {

    private static final String LABEL = "label";
    private static final String CELLS = "cells";
    private static final String COLUMNS = "columns";
    private static final String SPAN = "span";
    private static final String FIELD = "field";
    private static final String FREE = "free";

    /** What a column says of the cell that shows it, and not of the table. */
    private static final List<String> OF_CELL =
            List.of("required", "choices", "ticks", "joiner", "unitInside", "period");

    /** They take a whole row. */
    private static final Set<String> LONG = Set.of("goals", "overview", "legal_basis", "long_text");

    private static final int LEAST_FOR_TWO = 4;

    private final ObjectNode variant;
    private final int width;

    /** Columns with the cells that were written out of them. */
    private final List<Pair> pairs = new ArrayList<>();

    private final Map<String, String> places = new HashMap<>();

    private @Nullable ArrayNode open;

    private record Pair(ObjectNode column, ObjectNode cell) {}

    private FormRecords(ObjectNode variant, int width) {
        this.variant = variant;
        this.width = width;
    }

    /** What was written out; null if there was nothing to. What has no sense is left as it is, for whoever reads it. */
    static @Nullable FormRecords expand(ObjectNode variant) {
        if (!(variant.get("records") instanceof ObjectNode records)
                || variant.has("rows") && !variant.get("rows").isArray()) {
            return null;
        }
        int indicators = 0;
        for (JsonNode column : variant.path("indicators").path(COLUMNS)) {
            indicators += Math.max(1, column.path(SPAN).asInt(1));
        }
        if (!variant.has(COLUMNS)) {
            variant.put(COLUMNS, indicators);
        }
        for (JsonNode row : variant.path("rows")) {
            if (!row.path("style").asText().equalsIgnoreCase("line")) {
                return null;
            }
        }
        // A width that no form has is refused where it is said.
        int width = Math.max(2, Math.min(variant.path(COLUMNS).asInt(), DefinitionValues.MOST_SPAN));
        FormRecords written = new FormRecords(variant, width);
        written.columns(records, COLUMNS);
        written.columns(records, "right");
        written.fill();
        // Read after the columns, so that what is wrong in these is said there.
        variant.set("rows", variant.remove("rows"));
        return written;
    }

    /** Once the cells are what they stay: what is of the whole term has become a field of the form's own. */
    void follow() {
        for (Pair pair : pairs) {
            if (pair.cell().has(FREE) && pair.column().has(FIELD)) {
                pair.column().remove(List.of(FIELD, "item"));
                pair.column().set(FREE, pair.cell().get(FREE));
            }
        }
    }

    /** By the place of each cell in the variant, that of the column it was written out of. */
    Map<String, String> places() {
        return places;
    }

    private void columns(ObjectNode records, String key) {
        int number = 0;
        for (JsonNode column : records.path(key)) {
            if (column instanceof ObjectNode object && (object.has(FIELD) || object.has(FREE))) {
                column(object, "records." + key + "[" + number + "]");
            }
            number++;
        }
    }

    private void column(ObjectNode column, String from) {
        ObjectNode label = variant.objectNode().put(LABEL, label(column));
        if (column.has("aliases")) {
            label.set("aliases", column.get("aliases"));
        }
        ObjectNode cell = variant.objectNode();
        for (String key : List.of(FIELD, "item", FREE)) {
            if (column.has(key)) {
                cell.set(key, column.get(key));
            }
        }
        OF_CELL.stream()
                .filter(key -> column.has(key) && (column.has(FIELD) || !key.equals("required")))
                .forEach(key -> cell.set(key, column.remove(key)));
        pairs.add(new Pair(column, cell));
        ArrayNode row = place(label, cell, isLong(cell));
        String place = "rows[" + (variant.path("rows").size() - 1) + "].cells[";
        places.put(place + (row.size() - 2) + "]", from);
        places.put(place + (row.size() - 1) + "]", from);
    }

    private static String label(ObjectNode column) {
        String label = column.path(LABEL).asText();
        return column.has("group") ? label + "（" + column.path("group").asText() + "）" : label;
    }

    private boolean isLong(ObjectNode cell) {
        for (JsonNode field : variant.path("fields")) {
            if (cell.has(FREE) && field.path("id").equals(cell.get(FREE))) {
                return LONG.contains(field.path("type").asText().toLowerCase(Locale.ROOT));
            }
        }
        return LONG.contains(cell.path(FIELD).asText().toLowerCase(Locale.ROOT));
    }

    /** A label with its value: two of them in a row where there is room. */
    private ArrayNode place(ObjectNode label, ObjectNode cell, boolean whole) {
        ArrayNode left = open;
        if (!whole && left != null) {
            left.add(label).add(cell);
            span(cell, width - width / 2 - 1);
            open = null;
            return left;
        }
        fill();
        ArrayNode row = variant.withArray("rows").addObject().putArray(CELLS);
        row.add(label).add(cell);
        if (whole || width < LEAST_FOR_TWO) {
            span(cell, width - 1);
        } else {
            span(cell, width / 2 - 1);
            open = row;
        }
        return row;
    }

    /** The last value of a row takes what is left of it. */
    private void fill() {
        if (open != null && open.get(1) instanceof ObjectNode cell) {
            span(cell, width - 1);
        }
        open = null;
    }

    private static void span(ObjectNode cell, int span) {
        if (span > 1) {
            cell.put(SPAN, span);
        }
    }
}
