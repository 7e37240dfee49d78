package dev.mubiao.forms.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mubiao.forms.layout.InvalidDefinition;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes out the {@code regions} of a variant, which say from top to bottom what it consists of: rows of fields, matrices,
 * lists, tables of indicators and notes. They become its rows, tables and footer.
 */
final class FormRegions {

    private static final String REGIONS = "regions";
    private static final String LABEL = "label";
    private static final String CELLS = "cells";
    private static final String COLUMNS = "columns";
    private static final String SPAN = "span";
    private static final Set<String> KINDS = Set.of("note", "fields", "matrix", "list", "indicators");

    /** What regions are written out to: a variant says either. */
    private static final List<String> WRITTEN = List.of("rows", "indicators", "tables", "footer");

    private final ObjectNode variant;
    private ArrayNode rows;

    /** The table that is above what comes next. */
    private @Nullable ObjectNode above;

    private FormRegions(ObjectNode variant) {
        this.variant = variant;
        this.rows = variant.putArray("rows");
    }

    /**
     * @return whether there was anything to write out
     * @throws InvalidDefinition if something in it is no region, or the variant says rows or tables besides
     */
    static boolean expand(ObjectNode variant) {
        if (!variant.has(REGIONS)) {
            return false;
        }
        if (!(variant.get(REGIONS) instanceof ArrayNode regions) || !right(variant, regions)) {
            throw new InvalidDefinition(REGIONS);
        }
        FormRegions written = new FormRegions(variant);
        regions.forEach(written::region);
        written.close();
        variant.remove(REGIONS);
        return true;
    }

    private static boolean right(ObjectNode variant, ArrayNode regions) {
        for (JsonNode region : regions) {
            boolean note = region.path("note").isTextual();
            boolean known = KINDS.stream().filter(region::has).count() == 1;
            boolean alone = region.size() == 1 || note && region.size() == 2 && region.has("centered");
            if (!known || !alone || !note && !region.elements().next().isContainerNode()) {
                return false;
            }
        }
        return WRITTEN.stream().noneMatch(variant::has);
    }

    private void region(JsonNode region) {
        if (region.has("note")) {
            ObjectNode row = rows.addObject().put("style", "line");
            if (region.has("centered")) {
                row.set("centered", region.get("centered"));
            }
            row.putArray(CELLS).addObject().set("pattern", region.get("note"));
        } else if (region.has("fields")) {
            region.get("fields").forEach(cells -> rows.addObject().set(CELLS, cells));
        } else if (region.has("matrix")) {
            matrix(region.get("matrix"));
        } else if (region.has("list")) {
            list(region.get("list"));
        } else {
            indicators(region.get("indicators"));
        }
    }

    /** A head row and a row for each of its rows; a cell that the row does not say is a field of the form's own. */
    private void matrix(JsonNode matrix) {
        JsonNode columns = matrix.path(COLUMNS);
        ArrayNode head = rows.addObject().putArray(CELLS);
        if (matrix.has(LABEL)) {
            label(head, matrix, SPAN).put("rows", 1 + matrix.path("rows").size());
        }
        ObjectNode corner = head.addObject().put(LABEL, matrix.path("corner").asText());
        span(corner, matrix, "labelSpan");
        columns.forEach(column -> label(head, column, SPAN));
        for (JsonNode row : matrix.path("rows")) {
            ArrayNode cells = rows.addObject().putArray(CELLS);
            span(label(cells, row, ""), matrix, "labelSpan");
            for (JsonNode column : columns) {
                JsonNode said = row.path(CELLS).path(column.path("id").asText());
                ObjectNode cell = said instanceof ObjectNode object ? object.deepCopy() : free(matrix, row, column);
                span(cell, column, SPAN);
                cells.add(cell);
            }
        }
    }

    private ObjectNode free(JsonNode matrix, JsonNode row, JsonNode column) {
        String id = matrix.path("id").asText() + "-" + row.path("id").asText() + "-"
                + column.path("id").asText();
        ObjectNode field = variant.withArray("fields").addObject();
        field.put("id", id);
        field.put(LABEL, column.path(LABEL).asText() + "（" + row.path(LABEL).asText() + "）");
        if (column.has("type")) {
            field.set("type", column.get("type"));
        }
        return variant.objectNode().put("free", id);
    }

    /** A head row, the row that is repeated and, if it says one, the row of the totals. */
    private void list(JsonNode list) {
        JsonNode total = list.path("total");
        ArrayNode head = rows.addObject().putArray(CELLS);
        label(head, list, SPAN).put("rows", total.isEmpty() ? 2 : 2 + 1);
        ObjectNode repeated = rows.addObject();
        repeated.set("list", list.path("id"));
        ArrayNode entry = repeated.putArray(CELLS);
        ObjectNode declared = variant.withArray("lists").addObject();
        list.properties().forEach(property -> {
            if (!Set.of("total", SPAN, COLUMNS).contains(property.getKey())) {
                declared.set(property.getKey(), property.getValue());
            }
        });
        ArrayNode fields = declared.putArray(COLUMNS);
        for (JsonNode column : list.path(COLUMNS)) {
            label(head, column, SPAN);
            span(entry.addObject().put("free", column.path("id").asText()), column, SPAN);
            JsonNode field = column.deepCopy();
            if (field instanceof ObjectNode object) {
                object.remove(SPAN);
            }
            fields.add(field);
        }
        if (!total.isEmpty()) {
            rows.addObject().set(CELLS, total);
        }
    }

    /** The first table is that of the year; what follows stands below it, up to the next one. */
    private void indicators(JsonNode table) {
        if (variant.has("indicators")) {
            variant.withArray("tables").add(table);
        } else {
            variant.set("indicators", table);
        }
        if (table instanceof ObjectNode object) {
            above = object;
            rows = object.withArray("rows");
        }
    }

    /** What stands below the last table is the footer. */
    private void close() {
        if (above != null) {
            above.remove("rows");
            variant.set("footer", rows);
        }
    }

    private static ObjectNode label(ArrayNode cells, JsonNode named, String span) {
        ObjectNode label = cells.addObject().put(LABEL, named.path(LABEL).asText());
        if (named.has("aliases")) {
            label.set("aliases", named.get("aliases"));
        }
        span(label, named, span);
        return label;
    }

    private static void span(ObjectNode cell, JsonNode of, String key) {
        if (of.has(key)) {
            cell.set(SPAN, of.get(key));
        }
    }
}
