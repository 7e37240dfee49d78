package dev.mubiao.targets.ui.sheet.grid;

import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.ExtraRef;
import dev.mubiao.targets.cell.IndicatorRef;
import dev.mubiao.targets.sheet.SheetProblem;
import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonObject;
import elemental.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps which problems the browser shows in the cells, and finds what of it has changed since. */
class GridMarks {

    private Map<CellRef, List<SheetProblem>> found = Map.of();
    private Map<CellRef, List<SheetProblem>> shown = Map.of();
    private Function<SheetProblem, String> text = SheetProblem::key;

    void find(List<SheetProblem> problems, Function<SheetProblem, String> words) {
        text = words;
        Map<CellRef, List<SheetProblem>> cells = new HashMap<>();
        for (SheetProblem problem : problems) {
            if (problem.cell() instanceof IndicatorRef || problem.cell() instanceof ExtraRef) {
                cells.computeIfAbsent(problem.cell(), any -> new ArrayList<>(1)).add(problem);
            }
        }
        found = cells;
    }

    void forget() {
        shown = Map.of();
    }

    /** By cell its severity and texts, or null where nothing is wrong any more; null if nothing has changed. */
    @Nullable
    JsonValue changes() {
        JsonObject changes = Json.createObject();
        found.forEach((cell, problems) -> {
            if (!problems.equals(shown.get(cell))) {
                changes.put(cell.key(), mark(problems));
            }
        });
        shown.keySet().stream()
                .filter(cell -> !found.containsKey(cell))
                .forEach(cell -> changes.put(cell.key(), Json.createNull()));
        shown = found;
        return changes.keys().length == 0 ? null : changes;
    }

    /** Problems come errors first, so the first one is the most severe. */
    private JsonArray mark(List<SheetProblem> problems) {
        JsonArray mark = Json.createArray();
        mark.set(0, problems.get(0).severity().name().toLowerCase(Locale.ROOT));
        mark.set(1, problems.stream().map(text).distinct().collect(Collectors.joining("\n")));
        return mark;
    }
}
