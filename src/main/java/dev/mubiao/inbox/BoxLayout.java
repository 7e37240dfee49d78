package dev.mubiao.inbox;

import dev.mubiao.worklist.WorkItemSort;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The columns, order and first filter that a person chose for a box.
 *
 * @param columns in their order; empty for the usual ones
 * @param sort null for the usual order
 * @param usualFilter the saved filter that the box opens with
 */
public record BoxLayout(
        List<Column> columns,
        @Nullable WorkItemSort sort,
        boolean descending,
        @Nullable UUID usualFilter) {

    public static final BoxLayout USUAL = new BoxLayout(List.of(), null, false, null);

    public BoxLayout {
        columns = List.copyOf(Objects.requireNonNullElse(columns, List.of()));
    }

    /** @param width as CSS writes it; null for the usual one */
    public record Column(
            String key, boolean visible, @Nullable String width) {}

    public BoxLayout withColumns(List<Column> others) {
        return new BoxLayout(others, sort, descending, usualFilter);
    }

    public BoxLayout sortedBy(WorkItemSort other, boolean down) {
        return new BoxLayout(columns, other, down, usualFilter);
    }

    public BoxLayout openingWith(@Nullable UUID filter) {
        return new BoxLayout(columns, sort, descending, filter);
    }
}
