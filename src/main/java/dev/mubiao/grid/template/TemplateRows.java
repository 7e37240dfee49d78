package dev.mubiao.grid.template;

import java.util.List;

/**
 * What a row of a template is repeated for.
 *
 * @param placeholders that rows of this kind hold
 * @param rows the values of each, in the order of the placeholders; without any the row is printed once, empty
 */
public record TemplateRows(List<String> placeholders, List<List<TemplateValue>> rows) {

    public TemplateRows {
        placeholders = List.copyOf(placeholders);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** How often it is printed, at least once. */
    int count() {
        return Math.max(1, rows.size());
    }

    boolean has(String placeholder) {
        return placeholders.contains(placeholder) || placeholder.equals(Placeholders.MERGED);
    }

    /** @param row from 0; empty beyond the last one */
    TemplateValue value(int row, String placeholder) {
        if (placeholder.equals(Placeholders.MERGED)) {
            return row > 0 && row < rows.size() ? TemplateValue.CONTINUED : TemplateValue.EMPTY;
        }
        int column = placeholders.indexOf(placeholder);
        return column < 0 || row >= rows.size()
                ? TemplateValue.EMPTY
                : rows.get(row).get(column);
    }
}
