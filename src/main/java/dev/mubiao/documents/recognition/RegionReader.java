package dev.mubiao.documents.recognition;

import dev.mubiao.documents.recognition.rows.CellTextCleaner;
import dev.mubiao.documents.recognition.rows.DocumentRow;
import dev.mubiao.documents.recognition.rows.TickReader;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.layout.FieldCell;
import dev.mubiao.forms.layout.FormCell;
import dev.mubiao.forms.layout.FormRow;
import dev.mubiao.forms.layout.FreeCell;
import dev.mubiao.forms.layout.FreeField;
import dev.mubiao.forms.layout.LabelCell;
import dev.mubiao.forms.layout.PatternCell;
import dev.mubiao.targets.content.SourceCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows that stand directly below each other in a form: in a row of a document that shows one of them, the text of
 * a cell stands between its neighbours' labels, or below its head.
 */
final class RegionReader {

    private final FormVariant variant;
    private final List<FormRowMatch> form;
    private final FieldValueCollector values;
    private final FreeValueCollector free;
    private final List<SourceCell> unplaced = new ArrayList<>();

    /** Columns of the document by columns of the form, as labels show them. */
    private final TreeMap<Integer, Integer> columns = new TreeMap<>();

    RegionReader(FormVariant variant, List<FormRow> rows, FieldValueCollector values, FreeValueCollector free) {
        this.variant = variant;
        List<List<Integer>> begins = variant.begins(rows);
        this.form = IntStream.range(0, rows.size())
                .mapToObj(index -> new FormRowMatch(rows.get(index), begins.get(index)))
                .toList();
        this.values = values;
        this.free = free;
    }

    List<FormRowMatch> form() {
        return form;
    }

    List<SourceCell> unplaced() {
        return unplaced;
    }

    void read(FormRowMatch mine, DocumentRow row) {
        List<FormCell> places = mine.row().parts().stream()
                .filter(cell -> !(cell instanceof LabelCell))
                .toList();
        Map<FormCell, String> texts = new IdentityHashMap<>();
        if (mine.isLine() && row.filled().size() == 1) {
            mine.texts(row.words())
                    .ifPresent(found ->
                            IntStream.range(0, places.size()).forEach(at -> texts.put(places.get(at), found.get(at))));
        } else {
            grid(mine, row).forEach((place, cell) -> {
                if (place instanceof PatternCell pattern) {
                    inPattern(mine, pattern, cell, texts);
                } else {
                    texts.put(place, cell.text());
                }
            });
        }
        put(mine.row(), places, texts);
    }

    private void inPattern(FormRowMatch mine, PatternCell pattern, SourceCell cell, Map<FormCell, String> texts) {
        List<FormCell> fields = pattern.parts().stream()
                .filter(part -> !(part instanceof LabelCell))
                .toList();
        mine.texts(pattern, cell.text())
                .ifPresentOrElse(
                        found -> IntStream.range(0, fields.size())
                                .forEach(at -> texts.put(fields.get(at), found.get(at))),
                        () -> unplaced.add(cell));
    }

    private void put(FormRow row, List<FormCell> places, Map<FormCell, String> texts) {
        Map<String, String> entry = new HashMap<>();
        for (FormCell place : places) {
            String text = CellTextCleaner.clean(texts.getOrDefault(place, ""));
            if (place instanceof FieldCell field) {
                values.known(field);
                if (!text.isEmpty()) {
                    values.put(
                            field,
                            field.ticks()
                                    ? TickReader.read(text, field.choices()).orElse(text)
                                    : text);
                }
            } else if (place instanceof FreeCell cell && !text.isEmpty()) {
                FreeField known = field(row, cell);
                if (row.list() == null) {
                    free.put(known, text);
                } else {
                    entry.put(known.id(), FreeValueCollector.written(known, text));
                }
            }
        }
        if (row.list() != null) {
            free.entry(row.list(), entry);
        }
    }

    private FreeField field(FormRow row, FreeCell cell) {
        return (row.list() == null
                        ? variant.freeField(cell.free())
                        : variant.list(row.list()).flatMap(list -> list.column(cell.free())))
                .orElseThrow();
    }

    /** The cells of the document by the places of the form; others are noted as unplaced. */
    private Map<FormCell, SourceCell> grid(FormRowMatch mine, DocumentRow row) {
        Map<FormCell, SourceCell> labels = mine.paired(row);
        labels.forEach((label, cell) -> columns.putIfAbsent(mine.begin(label), cell.column()));
        TreeMap<Integer, Integer> here = new TreeMap<>(columns);
        labels.forEach((label, cell) -> here.put(mine.begin(label), cell.column()));
        Map<FormCell, SourceCell> placed = new IdentityHashMap<>();
        List<FormCell> places = new ArrayList<>();
        List<SourceCell> cells = new ArrayList<>(row.filled());
        for (FormCell cell : mine.row().cells()) {
            SourceCell label = labels.get(cell);
            if (label != null) {
                if (cell instanceof PatternCell) {
                    placed.put(cell, label);
                }
                placed.putAll(between(mine, places, cells.subList(0, cells.indexOf(label)), here));
                cells = new ArrayList<>(cells.subList(cells.indexOf(label) + 1, cells.size()));
                places.clear();
            } else if (!(cell instanceof LabelCell)) {
                places.add(cell);
            }
        }
        placed.putAll(between(mine, places, cells, here));
        return placed;
    }

    private Map<FormCell, SourceCell> between(
            FormRowMatch mine, List<FormCell> places, List<SourceCell> cells, TreeMap<Integer, Integer> here) {
        Map<FormCell, SourceCell> placed = new IdentityHashMap<>();
        for (SourceCell cell : cells) {
            FormCell place = cells.size() == places.size()
                    ? places.get(cells.indexOf(cell))
                    : nearest(mine, places, cell.column(), here);
            if (place == null || placed.putIfAbsent(place, cell) != null) {
                unplaced.add(cell);
            }
        }
        return placed;
    }

    /** The last place that begins at the column or left of it, or else the first one. */
    private static @Nullable FormCell nearest(
            FormRowMatch mine, List<FormCell> places, int column, TreeMap<Integer, Integer> here) {
        FormCell nearest = places.isEmpty() ? null : places.get(0);
        for (FormCell place : places) {
            if (column(mine.begin(place), here) <= column) {
                nearest = place;
            }
        }
        return nearest;
    }

    /** Where a column of the form is in the document: in that of a label below or above it, or as far from the last one. */
    private static int column(int begin, TreeMap<Integer, Integer> here) {
        Map.Entry<Integer, Integer> label = here.floorEntry(begin);
        return label == null ? begin + 1 : label.getValue() + begin - label.getKey();
    }
}
