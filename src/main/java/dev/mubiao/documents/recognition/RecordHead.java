package dev.mubiao.documents.recognition;

import dev.mubiao.documents.recognition.rows.CellTextCleaner;
import dev.mubiao.documents.recognition.rows.DocumentRow;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorColumn;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.RecordColumn;
import dev.mubiao.forms.RecordLayout;
import dev.mubiao.targets.content.SourceCell;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The head of a table of several targets: one row, or two where labels stand above others.
 *
 * @param row as a single one, whose cells are the lower ones
 * @param rows how many it takes, 1 or 2
 * @param columns of the form by the 1-based columns of the file; empty in one that the form does not know
 */
record RecordHead(
        DocumentRow row,
        int rows,
        ColumnHead head,
        TreeMap<Integer, Optional<IndicatorColumn>> columns,
        Set<String> labels) {

    /** The head that begins at a row, if one does: all columns that tell targets apart are in it. */
    static Optional<RecordHead> of(FormVariant variant, List<DocumentRow> rows, int at) {
        return new Finder(variant).at(rows, at);
    }

    /** Finds heads of one form. */
    static final class Finder {

        private final RecordLayout records;
        private final IndicatorTable shared;

        Finder(FormVariant variant) {
            this.records = Objects.requireNonNull(variant.records());
            this.shared = records.shared(Objects.requireNonNull(variant.indicators()));
        }

        IndicatorTable shared() {
            return shared;
        }

        Optional<RecordHead> at(List<DocumentRow> rows, int at) {
            DocumentRow upper = rows.get(at);
            if (upper.filled().size() < 2) {
                return Optional.empty();
            }
            Optional<RecordHead> single = head(upper, 1, List.of(upper));
            if (at + 1 == rows.size() || rows.get(at + 1).filled().size() < 2) {
                return single;
            }
            DocumentRow lower = rows.get(at + 1);
            return head(joined(upper, lower), 2, List.of(upper, lower))
                    .filter(both -> single.isEmpty()
                            || both.head().known() > single.get().head().known())
                    .or(() -> single);
        }

        private Optional<RecordHead> head(DocumentRow row, int height, List<DocumentRow> printed) {
            return ColumnHead.of(shared, row).filter(this::complete).map(head -> {
                TreeMap<Integer, Optional<IndicatorColumn>> columns = new TreeMap<>();
                head.at().forEach((begin, column) -> columns.put(begin, Optional.of(column)));
                head.strays().forEach(stray -> columns.putIfAbsent(stray.column(), Optional.empty()));
                Set<String> labels = new HashSet<>();
                printed.stream().flatMap(each -> each.filled().stream()).forEach(cell -> labels.add(key(cell)));
                return new RecordHead(row, height, head, columns, labels);
            });
        }

        /** One of them may be misprinted, but not all. */
        private boolean complete(ColumnHead head) {
            Set<Integer> misprinted = new HashSet<>();
            head.strays().forEach(stray -> misprinted.add(stray.column()));
            List<Integer> keys = head.at().entrySet().stream()
                    .filter(entry -> records.column(entry.getValue())
                            .filter(RecordColumn::key)
                            .isPresent())
                    .map(Map.Entry::getKey)
                    .toList();
            return keys.size()
                            == records.all().stream().filter(RecordColumn::key).count()
                    && !misprinted.containsAll(keys);
        }
    }

    /** What stands in the lower row, or in the upper one where that is merged down. */
    private static DocumentRow joined(DocumentRow upper, DocumentRow lower) {
        TreeMap<Integer, SourceCell> cells = new TreeMap<>();
        upper.filled().forEach(cell -> cells.put(cell.column(), cell));
        lower.filled().forEach(cell -> cells.put(cell.column(), cell));
        return new DocumentRow(upper.line(), lower.lastLine(), new ArrayList<>(cells.values()), false, upper.block());
    }

    /** Whether a row is the head again, or one of its two rows, as on a further page. */
    boolean again(DocumentRow other) {
        List<SourceCell> filled = other.filled();
        return filled.size() > 1 && filled.stream().allMatch(cell -> labels.contains(key(cell)));
    }

    /** The column that a cell below belongs to; null if the form has none there. */
    @Nullable
    IndicatorColumn column(SourceCell cell) {
        return Optional.ofNullable(columns.floorEntry(cell.column()))
                .flatMap(entry -> entry.getValue())
                .orElse(null);
    }

    private static String key(SourceCell cell) {
        return cell.column() + " " + CellTextCleaner.bare(cell.text());
    }
}
