package dev.mubiao.documents.recognition;

import dev.mubiao.documents.recognition.rows.CellTextCleaner;
import dev.mubiao.documents.recognition.rows.Deadline;
import dev.mubiao.documents.recognition.rows.DocumentRow;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.layout.FormRow;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.SourceCell;
import dev.mubiao.targets.content.TargetContent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a segment as a form that has places of its own: its rows are found in the document's rows by their order and
 * labels, so that the same label may stand for several places.
 */
final class ExtendedTableReader implements SegmentReader {

    /** What sums up the rows above it. */
    private static final Set<String> SUMS = Set.of("合计", "总计", "小计", "总分");

    private final FormDefinition form;
    private final FormVariant variant;
    private final FormLabels formLabels;
    private final Deadline deadline;

    ExtendedTableReader(FormDefinition form, FormVariant variant, Deadline deadline) {
        this.form = form;
        this.variant = variant;
        this.formLabels = new FormLabels(variant);
        this.deadline = deadline;
    }

    @Override
    public SegmentReading read(DocumentSegment segment) {
        return SegmentReading.of(segment, new Reading(segment).content());
    }

    /** The reading of one segment. */
    private final class Reading {

        private final DocumentSegment segment;
        private final List<DocumentRow> rows;
        private final FieldValueCollector values = new FieldValueCollector(variant);
        private final FreeValueCollector free = new FreeValueCollector();
        private final List<SourceCell> unplaced = new ArrayList<>();
        private final Optional<BudgetYear> year;
        private List<Indicator> indicators = List.of();

        Reading(DocumentSegment segment) {
            this.segment = segment;
            this.rows = TableReader.rows(segment);
            this.year = BudgetYearDetector.in(segment, variant);
        }

        TargetContent content() {
            List<IndicatorTable> tables = variant.allTables();
            List<Integer> heads = heads(tables);
            above(rows.subList(0, heads.isEmpty() ? rows.size() : heads.get(0)));
            for (int no = 0; no < heads.size(); no++) {
                int from = heads.get(no);
                int to = no + 1 < heads.size() ? heads.get(no + 1) : rows.size();
                boolean last = no + 1 == heads.size();
                below(tables.subList(no, last ? tables.size() : no + 1), rows.subList(from, to), last);
            }
            return values.content(
                    form.key(variant.kind()), segment.title(), year.orElse(null), indicators, unplaced, free.content());
        }

        /** The head rows of the tables, in their order, up to the first table that the document does not have. */
        private List<Integer> heads(List<IndicatorTable> tables) {
            List<Integer> heads = new ArrayList<>();
            int at = 0;
            for (IndicatorTable table : tables) {
                while (at < rows.size() && ColumnHead.of(table, rows.get(at)).isEmpty()) {
                    at++;
                }
                if (at == rows.size()) {
                    break;
                }
                heads.add(at++);
            }
            return heads;
        }

        private void above(List<DocumentRow> head) {
            RegionReader region = new RegionReader(variant, variant.rows(), values, free);
            Set<Integer> read = new HashSet<>();
            for (FormRowAlignment.Pair pair : FormRowAlignment.of(region.form(), head, deadline)) {
                region.read(pair.row(), head.get(pair.at()));
                read.add(pair.at());
            }
            unplaced.addAll(region.unplaced());
            FieldRowReader others = new FieldRowReader(formLabels, values);
            for (int at = 0; at < head.size(); at++) {
                DocumentRow row = head.get(at);
                if (!read.contains(at)
                        && !row.blank()
                        && (year.isEmpty() || !BudgetYearDetector.alone(row).equals(year))) {
                    others.read(row);
                }
            }
            unplaced.addAll(others.unplaced());
        }

        /**
         * A table with what stands below it.
         *
         * @param tables it, and those after it that the document does not have
         * @param part from its head on
         */
        private void below(List<IndicatorTable> tables, List<DocumentRow> part, boolean last) {
            IndicatorTable table = tables.get(0);
            ColumnHead head = ColumnHead.of(table, part.get(0)).orElseThrow();
            unplaced.addAll(head.strays());
            List<FormRow> belowTable = Stream.concat(
                            tables.stream().flatMap(each -> each.rows().stream()),
                            last ? variant.footer().stream() : Stream.empty())
                    .toList();
            RegionReader region = new RegionReader(variant, belowTable, values, free);
            Map<Integer, FormRowMatch> found = new HashMap<>();
            FormRowAlignment.of(region.form(), part, deadline).forEach(pair -> found.put(pair.at(), pair.row()));
            List<BlockRowReader> readers = BlockRowReader.of(table, head);
            RowShift shift = new RowShift(table, head);
            int end = found.keySet().stream().mapToInt(at -> at).min().orElse(part.size());
            for (int at = 1; at < part.size(); at++) {
                deadline.check();
                DocumentRow row = part.get(at);
                FormRowMatch mine = found.get(at);
                if (mine != null) {
                    region.read(mine, row);
                } else if (at > end) {
                    note(row, part.get(at - 1));
                } else if (ColumnHead.of(table, row).isEmpty()) {
                    indicator(readers, shift, row, part.get(at - 1));
                }
            }
            unplaced.addAll(region.unplaced());
            for (BlockRowReader reader : readers) {
                unplaced.addAll(reader.unplaced());
                keep(table, reader.block(), reader.indicators());
            }
        }

        private void indicator(List<BlockRowReader> readers, RowShift shift, DocumentRow row, DocumentRow above) {
            List<SourceCell> filled = row.filled();
            if (filled.isEmpty()) {
                return;
            }
            if (row.loose() || filled.size() == 1 && filled.get(0).column() == 1) {
                note(row, above);
            } else if (SUMS.contains(CellTextCleaner.bare(filled.get(0).text()))) {
                unplaced.addAll(filled);
            } else {
                DocumentRow placed = shift.placed(row);
                readers.forEach(reader -> reader.read(placed, placed != row));
            }
        }

        /** What stands right below the table is kept; what comes after a gap is no part of it. */
        private void note(DocumentRow row, DocumentRow above) {
            if (!above.blank() && above.lastLine() + 1 == row.line()
                    || row.filled().size() > 1) {
                unplaced.addAll(row.filled());
            }
        }

        private void keep(IndicatorTable table, @Nullable String block, List<Indicator> rows) {
            if (block == null && table.id() == null) {
                indicators = rows;
            } else {
                free.rows(block == null ? Objects.requireNonNull(table.id()) : block, rows);
            }
        }
    }
}
