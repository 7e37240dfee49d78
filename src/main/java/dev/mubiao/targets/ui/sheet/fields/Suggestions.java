package dev.mubiao.targets.ui.sheet.fields;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import dev.mubiao.forms.layout.FieldCell;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Provides what the fields of a form suggest; anything else may be typed as well. */
class Suggestions {

    private final Map<List<String>, String> lists = new LinkedHashMap<>();

    @Nullable
    String of(FieldCell cell) {
        return list(cell.choices());
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
