package dev.mubiao.documents.recognition;

import dev.mubiao.documents.recognition.rows.CellTextCleaner;
import dev.mubiao.documents.recognition.rows.DocumentRow;
import dev.mubiao.forms.IndicatorColumn;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.RecordColumn;
import dev.mubiao.forms.RecordLayout;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.targets.content.SourceCell;
import dev.mubiao.targets.parsing.ValueParser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a row of a table of several targets.
 *
 * @param own what the target has once, by its columns
 * @param indicators cells of the row's indicators
 * @param name the cell of an indicator's name, or null
 * @param others cells in no column of the form
 */
record RecordCells(
        Map<RecordColumn, SourceCell> own,
        List<SourceCell> indicators,
        @Nullable SourceCell name,
        List<SourceCell> others) {

    static RecordCells of(RecordHead head, RecordLayout records, DocumentRow row) {
        Map<RecordColumn, SourceCell> own = new LinkedHashMap<>();
        List<SourceCell> indicators = new ArrayList<>();
        List<SourceCell> others = new ArrayList<>();
        SourceCell name = null;
        for (SourceCell cell : row.filled()) {
            IndicatorColumn column = head.column(cell);
            RecordColumn once = column == null ? null : records.column(column).orElse(null);
            if (column == null || once != null && own.putIfAbsent(once, cell) != null) {
                others.add(cell);
            } else if (once == null) {
                indicators.add(cell);
                name = column.product() == IndicatorField.NAME ? cell : name;
            }
        }
        return new RecordCells(own, indicators, name, others);
    }

    /** Whether the row sums others up: a label says so, and there is no indicator. */
    boolean total(List<String> labels) {
        if (named()) {
            return name != null && labels.contains(text(name));
        }
        return own.values().stream()
                        .map(RecordCells::text)
                        .anyMatch(text -> labels.stream().anyMatch(text::endsWith))
                || indicators.stream().map(RecordCells::text).anyMatch(labels::contains);
    }

    /** Whether it has the name of an indicator. */
    boolean named() {
        return name != null && !ValueParser.placeholder(name.text());
    }

    /** Whether it only says for which unit, or the like, the targets below are. */
    boolean heading() {
        return indicators.isEmpty()
                && own.keySet().stream().noneMatch(RecordColumn::key)
                && own.keySet().stream().anyMatch(RecordColumn::outer);
    }

    /** The cell with the money of the target, or null. */
    @Nullable
    SourceCell amount() {
        return own.entrySet().stream()
                .filter(entry -> entry.getKey().field().equals(List.of(Field.TOTAL)))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    static String text(SourceCell cell) {
        return CellTextCleaner.bare(cell.text());
    }
}
