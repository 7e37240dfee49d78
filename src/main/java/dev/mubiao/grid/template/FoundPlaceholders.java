package dev.mubiao.grid.template;

import dev.mubiao.grid.CellAddress;
import dev.mubiao.grid.Unreadable;
import dev.mubiao.grid.template.TemplatePlaceholder.Position;
import java.util.ArrayList;
import java.util.List;

/** Collects the placeholders of a file, in its order. */
final class FoundPlaceholders {

    private final List<TemplatePlaceholder> placeholders = new ArrayList<>();
    private int rows;

    /** The number of the next row or paragraph. */
    int nextRow() {
        return rows++;
    }

    /** The running number of the row or paragraph, from 1. */
    int line() {
        return Math.max(1, rows);
    }

    /** @throws Unreadable if a file has more than it may */
    void add(String text, CellAddress place, int row, Position position) throws Unreadable {
        for (Placeholders.Found found : Placeholders.in(text)) {
            add(new TemplatePlaceholder(found.name(), place, row, position));
        }
        String open = Placeholders.unclosed(text).orElse(null);
        if (open != null) {
            add(new TemplatePlaceholder(open, place, row, Position.UNCLOSED));
        }
    }

    private void add(TemplatePlaceholder placeholder) throws Unreadable {
        if (placeholders.size() >= TemplatePlaceholder.MOST) {
            throw new Unreadable(Unreadable.Reason.TEMPLATE_TOO_MANY, TemplatePlaceholder.MOST);
        }
        placeholders.add(placeholder);
    }

    List<TemplatePlaceholder> all() {
        return List.copyOf(placeholders);
    }
}
