package dev.mubiao.targets.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import dev.mubiao.forms.FieldCell;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorColumn;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.Level;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the cells of a form suggest; anything else may be typed as well. */
class Suggestions {

    private final Map<List<String>, String> lists = new LinkedHashMap<>();
    private final @Nullable IndicatorTable table;

    Suggestions(FormVariant variant) {
        this.table = variant.indicators();
    }

    @Nullable
    String of(FieldCell cell) {
        return list(cell.choices());
    }

    @Nullable
    String of(IndicatorColumn column) {
        if (!column.choices().isEmpty() || table == null) {
            return list(column.choices());
        }
        List<Level> levels = table.levels();
        return switch (column.field()) {
            case LEVEL1 -> list(levels.stream().map(Level::label).toList());
            case LEVEL2 ->
                list(levels.stream()
                        .flatMap(level -> level.children().stream())
                        .map(Level::label)
                        .distinct()
                        .toList());
            case UNIT -> list(table.units());
            default -> null;
        };
    }

    /** The lists for the page, once all cells are made. */
    List<OptionList> lists() {
        return lists.entrySet().stream()
                .map(entry -> new OptionList(entry.getValue(), entry.getKey()))
                .toList();
    }

    private @Nullable String list(List<String> options) {
        return options.isEmpty() ? null : lists.computeIfAbsent(options, any -> "suggestions-" + lists.size());
    }

    @Tag("datalist")
    static class OptionList extends HtmlContainer {

        OptionList(String id, List<String> options) {
            setId(id);
            options.forEach(option -> {
                HtmlContainer line = new HtmlContainer("option");
                line.getElement().setAttribute("value", option);
                add(line);
            });
        }
    }
}
