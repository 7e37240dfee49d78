package dev.mubiao.forms.catalogue;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mubiao.forms.layout.InvalidDefinition;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes out what a form definition may say in short: {@code {field: TOTAL, period: term}} is a free field of the
 * variant, named by the label before it, and the free cell that shows it; a pattern is its labels and fields; regions are
 * rows and tables; columns of a table of several targets are the rows for one of them.
 */
final class FormShorthand {

    private static final String FIELD = "field";
    private static final String LABEL = "label";
    private static final String PATTERN = "pattern";
    private static final String PERIOD = "period";
    private static final String TERM = "term";

    /** Meaning and type of a product field when it is about the whole term. */
    private static final Map<String, String[]> OF_TERM = Map.of(
            "TOTAL", new String[] {"TERM_TOTAL", "money"},
            "SOURCE", new String[] {"TERM_SOURCE", "money"},
            "GOALS", new String[] {"TERM_GOALS", "long_text"});

    private static final Pattern NAME = Pattern.compile("\\{([\\w-]+)}");

    private final ObjectNode variant;
    private boolean changed;

    private FormShorthand(ObjectNode variant) {
        this.variant = variant;
    }

    /**
     * What was written out.
     *
     * @param changed whether there was anything to
     * @param places by the beginning of paths of cells that nobody wrote, that of what they were made of
     */
    record Expansion(boolean changed, Map<String, String> places) {

        /** Where in the text the value of a path was said. */
        String said(String path) {
            return places.entrySet().stream()
                    .filter(place -> path.startsWith(place.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(path);
        }
    }

    /**
     * @throws JsonMappingException naming the place of what cannot be written out
     */
    static Expansion expand(JsonNode definition) throws JsonMappingException {
        Map<String, String> places = new HashMap<>();
        boolean changed = false;
        int number = 0;
        for (JsonNode variant : definition.path("variants")) {
            if (variant instanceof ObjectNode object) {
                changed |= regions(definition, object, number);
                FormRecords records = FormRecords.expand(object);
                FormShorthand shorthand = new FormShorthand(object);
                shorthand.rows(object.path("rows"));
                shorthand.rows(object.path("indicators").path("rows"));
                object.path("tables").forEach(table -> shorthand.rows(table.path("rows")));
                shorthand.rows(object.path("footer"));
                changed |= shorthand.changed;
                if (records != null) {
                    records.follow();
                    String prefix = "variants[" + number + "].";
                    records.places().forEach((cell, column) -> places.put(prefix + cell, prefix + column));
                    changed = true;
                }
            }
            number++;
        }
        return new Expansion(changed, places);
    }

    private static boolean regions(JsonNode definition, ObjectNode variant, int number) throws JsonMappingException {
        try {
            return FormRegions.expand(variant);
        } catch (InvalidDefinition e) {
            JsonMappingException placed = new JsonMappingException(null, e.getMessage(), e);
            placed.prependPath(variant, "regions");
            placed.prependPath(definition.path("variants"), number);
            placed.prependPath(definition, "variants");
            throw placed;
        }
    }

    private void rows(JsonNode rows) {
        @Nullable JsonNode above = null;
        for (JsonNode row : rows) {
            if (row.path("cells") instanceof ArrayNode cells) {
                boolean line = row.path("style").asText().equalsIgnoreCase("line");
                patterns(cells, line, free(row.path("list")));
                cells(cells, above);
                above = cells;
            }
        }
    }

    /** What a pattern may name in a row: the columns of the list that it is printed for, or the form's own fields. */
    private JsonNode free(JsonNode list) {
        if (list.isMissingNode()) {
            return variant.path("fields");
        }
        for (JsonNode each : variant.path("lists")) {
            if (each.path("id").equals(list)) {
                return each.path("columns");
            }
        }
        return list;
    }

    /**
     * {@code {pattern: "负责人：{CONTACT_NAME}"}} is a label and a field: cells of a line of text, or the parts of a cell
     * of the grid.
     */
    private void patterns(ArrayNode cells, boolean line, JsonNode free) {
        for (int i = 0; i < cells.size(); i++) {
            if (!(cells.get(i) instanceof ObjectNode cell)
                    || !cell.path(PATTERN).isTextual()
                    || line && cell.size() > 1) {
                continue;
            }
            ArrayNode parts = cells.arrayNode();
            parts(cell.path(PATTERN).asText(), free, parts);
            changed = true;
            if (!line) {
                cell.remove(PATTERN);
                if (parts.size() == 1) {
                    cell.setAll((ObjectNode) parts.get(0));
                } else {
                    cell.set("parts", parts);
                }
                continue;
            }
            cells.remove(i);
            for (JsonNode part : parts) {
                cells.insert(i++, part);
            }
            i--;
        }
    }

    private void parts(String pattern, JsonNode declared, ArrayNode parts) {
        int from = 0;
        Matcher name = NAME.matcher(pattern);
        while (name.find()) {
            String id = name.group(1);
            boolean free = taken(declared, id);
            if (free || id.equals(id.toUpperCase(Locale.ROOT))) {
                label(pattern.substring(from, name.start()), parts);
                parts.addObject().put(free ? "free" : FIELD, id);
                from = name.end();
            }
        }
        label(pattern.substring(from), parts);
    }

    private static void label(String text, ArrayNode parts) {
        if (!text.isBlank()) {
            parts.addObject().put(LABEL, text);
        }
    }

    private void cells(ArrayNode cells, @Nullable JsonNode above) {
        String label = "";
        for (int i = 0; i < cells.size(); i++) {
            JsonNode cell = cells.get(i);
            if (cell.has(LABEL)) {
                label = cell.path(LABEL).asText();
            } else if (cell instanceof ObjectNode object && object.has(PERIOD) && object.has(FIELD)) {
                cell(object, label.isEmpty() ? labelAbove(above, i) : label);
                label = "";
            }
        }
    }

    /** The label above the cell, as far as cells of the row above are counted like this one's. */
    private static String labelAbove(@Nullable JsonNode above, int position) {
        if (above == null) {
            return "";
        }
        int first = 0;
        while (first < above.size() && above.get(first).path("rows").asInt(1) > 1) {
            first++;
        }
        return above.path(first + position).path(LABEL).asText();
    }

    private void cell(ObjectNode cell, String label) {
        String field = cell.path(FIELD).asText().toUpperCase(Locale.ROOT);
        String[] term = OF_TERM.get(field);
        String period = cell.path(PERIOD).asText().toLowerCase(Locale.ROOT);
        if (term == null || !period.equals(TERM)) {
            return; // said as an unknown key when the cell is read
        }
        ArrayNode fields = variant.withArray("fields");
        ObjectNode free = fields.addObject();
        free.put("id", freeId(fields, TERM + "-" + field.toLowerCase(Locale.ROOT)));
        String shown = label.replaceAll("[（(](?=[^（()）]*+[)）])[^（()）{]*+\\{[^（()）]*[)）]|\\{\\w++}", "")
                .replaceAll("(?<![：:\\s])[：:\\s]++$", "");
        free.put(LABEL, shown.isEmpty() ? cell.path("item").asText(field) : shown);
        free.put("type", term[1]);
        free.put("meaning", term[0]);
        free.put(PERIOD, TERM);
        move(cell, free, "item");
        move(cell, free, "required");
        cell.remove(FIELD);
        cell.remove(PERIOD);
        cell.set("free", free.get("id"));
        changed = true;
    }

    private static void move(ObjectNode cell, ObjectNode free, String key) {
        JsonNode value = cell.remove(key);
        if (value != null) {
            free.set(key, value);
        }
    }

    private static String freeId(ArrayNode fields, String wanted) {
        String id = wanted;
        for (int number = 2; taken(fields, id); number++) {
            id = wanted + "-" + number;
        }
        return id;
    }

    private static boolean taken(JsonNode fields, String id) {
        for (JsonNode field : fields) {
            if (field.path("id").asText().equals(id)) {
                return true;
            }
        }
        return false;
    }
}
