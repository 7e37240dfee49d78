package dev.mubiao.targets.merge;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row taken apart into its cells. A cell that is not among them is empty.
 *
 * @param id the same for the same row in all contents that are merged
 */
public record MergeRow(String id, Map<String, Object> cells) {

    public MergeRow {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    @Nullable
    public Object cell(String column) {
        return cells.get(column);
    }

    /** The texts of the form's own fields or columns, by their ids. */
    Map<String, String> own() {
        Map<String, String> own = new LinkedHashMap<>();
        cells.forEach((column, text) -> {
            if (column.startsWith(MergeTable.OWN)) {
                own.put(column.substring(MergeTable.OWN.length()), (String) text);
            }
        });
        return own;
    }

    public boolean same(String column, MergeRow other) {
        return Objects.equals(cell(column), other.cell(column));
    }

    MergeRow as(String newId) {
        return new MergeRow(newId, cells);
    }

    /** With no other cells than these and what nobody types. */
    MergeRow only(Collection<String> columns) {
        Map<String, Object> kept = new LinkedHashMap<>(cells);
        kept.keySet().removeIf(column -> !columns.contains(column) && !column.startsWith(MergeTable.HIDDEN));
        return new MergeRow(id, kept);
    }

    /** The row with these columns as the other row has them. */
    MergeRow with(Iterable<String> columns, MergeRow other) {
        Map<String, Object> changed = new LinkedHashMap<>(cells);
        for (String column : columns) {
            Object value = other.cell(column);
            if (value == null) {
                changed.remove(column);
            } else {
                changed.put(column, value);
            }
        }
        return new MergeRow(id, changed);
    }

    /** Collects the cells of a row; what is null stays empty. */
    public static final class Cells {

        private final Map<String, Object> cells = new LinkedHashMap<>();

        Cells put(Enum<?> column, @Nullable Object value) {
            return put(column.name(), value);
        }

        public Cells put(String column, @Nullable Object value) {
            if (value != null) {
                cells.put(column, value);
            }
            return this;
        }

        Cells putOwn(Map<String, String> texts) {
            texts.forEach((id, text) -> put(MergeTable.OWN + id, text));
            return this;
        }

        public MergeRow row(String id) {
            return new MergeRow(id, cells);
        }
    }
}
