package dev.mubiao.documents.recognition;

import dev.mubiao.documents.recognition.rows.CellTextCleaner;
import dev.mubiao.documents.recognition.rows.DocumentRow;
import dev.mubiao.documents.recognition.rows.TickReader;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.RecordColumn;
import dev.mubiao.forms.layout.FieldCell;
import dev.mubiao.forms.layout.FreeCell;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.SourceCell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of one target in a table of several. */
final class RecordRows {

    private final int firstLine;
    private final List<BlockRowReader> readers;
    private final Map<RecordColumn, SourceCell> once = new LinkedHashMap<>();
    private final List<SourceCell> unplaced = new ArrayList<>();

    /** @param readers of its indicators */
    RecordRows(int firstLine, List<BlockRowReader> readers) {
        this.firstLine = firstLine;
        this.readers = readers;
    }

    int firstLine() {
        return firstLine;
    }

    /** Whether a cell says the same as what stands in its column already; empty if nothing does. */
    Optional<Boolean> same(RecordColumn column, SourceCell cell) {
        return Optional.ofNullable(once.get(column))
                .map(known -> RecordCells.text(known).equals(RecordCells.text(cell)));
    }

    /** Whether a cell of the row says something else than the same column did before. */
    boolean contradicts(RecordCells cells) {
        return cells.own().entrySet().stream()
                .anyMatch(entry -> !same(entry.getKey(), entry.getValue()).orElse(true));
    }

    /** What stands there once, or again on each row; something else is kept as unplaced. */
    void add(RecordCells cells) {
        cells.own().forEach((column, cell) -> {
            if (!same(column, cell).orElse(true)) {
                unplaced.add(cell);
            }
            once.putIfAbsent(column, cell);
        });
        unplaced.addAll(cells.others());
    }

    /** What a row above says for all below. */
    void inherit(Map<RecordColumn, SourceCell> outer) {
        outer.forEach(once::putIfAbsent);
    }

    void unplaced(List<SourceCell> cells) {
        unplaced.addAll(cells);
    }

    /** @param shifted whether the row was put right */
    void read(DocumentRow row, boolean shifted) {
        readers.forEach(reader -> reader.read(row, shifted));
    }

    /** The text with the money of the target; empty if there is none. */
    String amount() {
        SourceCell cell = new RecordCells(once, List.of(), null, List.of()).amount();
        return cell == null ? "" : CellTextCleaner.clean(cell.text());
    }

    /** Hands what stands there once to the collectors of fields. */
    void put(FormVariant variant, Iterable<RecordColumn> head, FieldValueCollector values, FreeValueCollector free) {
        for (RecordColumn column : head) {
            SourceCell cell = once.get(column);
            String text = cell == null ? "" : CellTextCleaner.clean(cell.text());
            variant.place(column).ifPresent(place -> {
                boolean put = true;
                if (place instanceof FieldCell field) {
                    values.known(field);
                    put = text.isEmpty()
                            || values.put(
                                    field,
                                    field.ticks()
                                            ? TickReader.read(text, field.choices())
                                                    .orElse(text)
                                            : text);
                } else if (place instanceof FreeCell own && !text.isEmpty()) {
                    put = free.put(variant.freeField(own.free()).orElseThrow(), text);
                }
                if (!put && cell != null) {
                    unplaced.add(cell);
                }
            });
        }
    }

    /** The indicators of the year; those of blocks beside them are handed to the collector. */
    List<Indicator> indicators(FreeValueCollector free) {
        List<Indicator> year = List.of();
        for (BlockRowReader reader : readers) {
            unplaced.addAll(reader.unplaced());
            String block = reader.block();
            if (block == null) {
                year = reader.indicators();
            } else {
                free.rows(block, reader.indicators());
            }
        }
        return year;
    }

    List<SourceCell> unplaced() {
        return unplaced;
    }
}
