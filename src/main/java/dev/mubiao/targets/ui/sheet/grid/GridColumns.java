package dev.mubiao.targets.ui.sheet.grid;

import dev.mubiao.forms.IndicatorColumn;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorLevel;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.layout.FreeField;
import dev.mubiao.targets.ui.sheet.model.IndicatorRows;
import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonObject;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The columns of a form's indicator table with their choices, and the translated words of the grid, as JSON for the
 * browser.
 */
class GridColumns {

    private static final List<String> WORDS = List.of(
            "add",
            "remove",
            "up",
            "down",
            "copy",
            "undo",
            "redo",
            "find",
            "next",
            "previous",
            "close",
            "found",
            "zoomIn",
            "zoomOut",
            "keys",
            "source",
            "row",
            "table",
            "fill",
            "explain",
            "empty",
            "uses",
            "rows",
            "closed");

    private final IndicatorRows rows;
    private final IndicatorTable table;
    private final boolean closed;

    /** @param closed whether it can only be read */
    GridColumns(IndicatorRows rows, boolean closed) {
        this.rows = rows;
        this.table = rows.table();
        this.closed = closed;
    }

    JsonObject describe(Function<String, String> translate) {
        JsonObject form = Json.createObject();
        JsonArray columns = Json.createArray();
        for (IndicatorColumn column : rows.columns()) {
            columns.set(columns.length(), column(column));
        }
        JsonObject words = Json.createObject();
        WORDS.forEach(word -> words.put(word, translate.apply("targets.grid." + word)));
        form.put("closed", closed);
        form.put("table", Objects.requireNonNullElse(rows.id(), ""));
        form.put("columns", columns);
        form.put("words", words);
        return form;
    }

    private JsonObject column(IndicatorColumn column) {
        JsonObject described = Json.createObject();
        described.put("field", IndicatorRows.name(column));
        described.put("own", column.free() != null);
        described.put("figure", column.product() == IndicatorField.WEIGHT || numeric(column));
        described.put("label", column.label());
        described.put("width", column.width());
        described.put("choices", texts(choices(column)));
        JsonObject children = Json.createObject();
        if (column.product() == IndicatorField.LEVEL2) {
            for (IndicatorLevel indicatorLevel : table.levels()) {
                Stream.concat(Stream.of(indicatorLevel.label()), indicatorLevel.aliases().stream())
                        .forEach(name -> children.put(name, texts(labels(indicatorLevel.children()))));
            }
        }
        described.put("children", children);
        return described;
    }

    private boolean numeric(IndicatorColumn column) {
        String free = column.free();
        return free != null
                && table.freeField(free).map(field -> field.type().numeric()).orElse(false);
    }

    private List<String> choices(IndicatorColumn column) {
        if (!column.choices().isEmpty()) {
            return column.choices();
        }
        String free = column.free();
        if (free != null) {
            return table.freeField(free).map(FreeField::choices).orElse(List.of());
        }
        return switch (column.field()) {
            case LEVEL1 -> labels(table.levels());
            case LEVEL2 ->
                table.levels().stream()
                        .flatMap(indicatorLevel -> labels(indicatorLevel.children()).stream())
                        .distinct()
                        .toList();
            case UNIT -> table.units();
            default -> List.of();
        };
    }

    private static List<String> labels(List<IndicatorLevel> levels) {
        return levels.stream().map(IndicatorLevel::label).toList();
    }

    private static JsonArray texts(List<String> texts) {
        JsonArray array = Json.createArray();
        texts.forEach(text -> array.set(array.length(), text));
        return array;
    }
}
