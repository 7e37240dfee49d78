package dev.mubiao.grid.template;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one target fills a template with. Placeholders that it does not know become empty.
 *
 * @param name for its sheet, if several targets share a workbook
 * @param values by placeholder
 * @param rows each for the rows that hold one of its placeholders
 */
public record TemplateFilling(String name, Map<String, TemplateValue> values, List<TemplateRows> rows) {

    public TemplateFilling {
        values = Map.copyOf(values);
        rows = List.copyOf(rows);
    }

    /** What a row with these placeholders is repeated for; empty if it is not repeated. */
    Optional<TemplateRows> rowsOf(Collection<String> placeholders) {
        return rows.stream()
                .filter(each -> placeholders.stream()
                        .anyMatch(name -> each.placeholders().contains(name)))
                .findFirst();
    }

    TemplateValue value(String placeholder) {
        return values.getOrDefault(placeholder, TemplateValue.EMPTY);
    }
}
