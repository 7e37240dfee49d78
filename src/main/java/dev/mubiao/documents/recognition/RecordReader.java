package dev.mubiao.documents.recognition;

import dev.mubiao.documents.recognition.rows.CellTextCleaner;
import dev.mubiao.documents.recognition.rows.Deadline;
import dev.mubiao.documents.recognition.rows.DocumentRow;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorColumn;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.RecordColumn;
import dev.mubiao.forms.RecordLayout;
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
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads a segment as a table of several targets: each row belongs to the target whose key stands in it or above it, and
 * what a target has once may be merged down its rows, stand in the first of them or in all.
 */
final class RecordReader implements SegmentReader {

    /** A running number as offices write it. */
    private static final Pattern NUMBER = Pattern.compile("[(]?[0-9一二三四五六七八九十百]{1,6}[)]?[.,]?");

    private final FormDefinition form;
    private final FormVariant variant;
    private final RecordLayout records;
    private final IndicatorTable table;
    private final RecordHead.Finder heads;
    private final FormLabels formLabels;
    private final Deadline deadline;
    private final List<String> totalLabels;

    RecordReader(FormDefinition form, FormVariant variant, Deadline deadline) {
        this.form = form;
        this.variant = variant;
        this.records = Objects.requireNonNull(variant.records());
        this.table = Objects.requireNonNull(variant.indicators());
        this.heads = new RecordHead.Finder(variant);
        this.formLabels = new FormLabels(variant);
        this.deadline = deadline;
        this.totalLabels = records.totals().stream().map(CellTextCleaner::bare).toList();
    }

    @Override
    public SegmentReading read(DocumentSegment segment) {
        List<DocumentRow> rows = TableReader.rows(segment);
        for (int at = 0; at < rows.size(); at++) {
            deadline.check();
            Optional<RecordHead> head = heads.at(rows, at);
            if (head.isPresent()) {
                return new Reading(segment, rows, at, head.get()).result();
            }
        }
        return new SegmentReading(List.of(), List.of());
    }

    /** The reading of one segment. */
    private final class Reading {

        private final DocumentSegment segment;
        private final List<DocumentRow> above;
        private final List<DocumentRow> below;
        private final RecordHead head;
        private final RowShift shift;
        private final Set<String> lines = new HashSet<>();
        private final List<RecordRows> targets = new ArrayList<>();
        private final RecordTotals totals = new RecordTotals(variant.moneyUnit());
        private final Map<RecordColumn, SourceCell> outer = new HashMap<>();

        /** What stands above the first target and has no place. */
        private final List<SourceCell> unplaced;

        Reading(DocumentSegment segment, List<DocumentRow> rows, int at, RecordHead head) {
            this.segment = segment;
            this.head = head;
            this.above = rows.subList(0, at);
            this.below = rows.subList(at + head.rows(), rows.size());
            this.shift = new RowShift(heads.shared(), head.head());
            this.unplaced = new ArrayList<>(head.head().strays());
            lines.add(CellTextCleaner.bare(segment.title()));
            above.forEach(row -> lines.add(CellTextCleaner.bare(row.words())));
        }

        SegmentReading result() {
            int end = below.size();
            while (end > 0 && !tableRow(below.get(end - 1))) {
                end--;
            }
            for (DocumentRow row : below.subList(0, end)) {
                deadline.check();
                row(row);
            }
            targets.forEach(target -> totals.target(target.amount()));
            RecordLines around =
                    new RecordLines(variant, formLabels, above, below.subList(end, below.size()), deadline);
            Optional<BudgetYear> year = BudgetYearDetector.in(segment, variant);
            List<RecordColumn> columns = head.head().at().values().stream()
                    .map(records::column)
                    .flatMap(Optional::stream)
                    .toList();
            List<SegmentReading.Part> parts = new ArrayList<>();
            for (RecordRows target : targets) {
                deadline.check();
                parts.add(new SegmentReading.Part(
                        target.firstLine(), content(target, columns, around, year, parts.isEmpty())));
            }
            return new SegmentReading(parts, totals.totals());
        }

        private static boolean tableRow(DocumentRow row) {
            return !row.loose() && row.filled().size() > 1;
        }

        private TargetContent content(
                RecordRows target,
                List<RecordColumn> columns,
                RecordLines around,
                Optional<BudgetYear> year,
                boolean first) {
            FieldValueCollector values = new FieldValueCollector(variant);
            FreeValueCollector free = new FreeValueCollector();
            target.put(variant, columns, values, free);
            List<Indicator> indicators = target.indicators(free);
            List<SourceCell> further = around.put(values, free, year);
            List<SourceCell> left = new ArrayList<>(target.unplaced());
            if (first) {
                left.addAll(0, unplaced);
                left.addAll(further);
                left.addAll(around.unknown());
            }
            return values.content(
                    form.key(variant.kind()), segment.title(), year.orElse(null), indicators, left, free.content());
        }

        private void row(DocumentRow row) {
            if (row.blank() || head.again(row) || lines.contains(CellTextCleaner.bare(row.words()))) {
                return;
            }
            RecordCells cells = RecordCells.of(head, records, row);
            DocumentRow placed = astray(cells) ? shift.placed(row) : row;
            if (placed != row) {
                cells = RecordCells.of(head, records, placed);
            }
            if (row.loose() || note(cells)) {
                left(row.filled());
            } else if (cells.total(totalLabels) || cells.heading()) {
                cells.own().forEach(this::enter);
                totals.add(row.line(), targets.size(), cells.amount());
            } else {
                target(cells, row, placed);
            }
        }

        /** Whether what belongs to an indicator stands where the target's own columns are. */
        private boolean astray(RecordCells cells) {
            return !cells.total(totalLabels)
                    && cells.own().entrySet().stream()
                            .anyMatch(entry ->
                                    RowColumnFit.level(table, entry.getValue().text())
                                            || entry.getKey().number() && !number(entry.getValue()));
        }

        private void target(RecordCells cells, DocumentRow row, DocumentRow placed) {
            if (begins(cells)) {
                // The first one takes what stands above the table along.
                targets.add(new RecordRows(
                        targets.isEmpty() ? segment.firstLine() : row.line(), BlockRowReader.of(table, indicators())));
            }
            RecordRows target = targets.get(targets.size() - 1);
            cells.own().forEach(this::enter);
            target.add(cells);
            target.inherit(outer);
            if (!cells.indicators().isEmpty()) {
                target.read(
                        new DocumentRow(row.line(), row.lastLine(), cells.indicators(), false, row.block()),
                        placed != row);
            }
        }

        /** A single cell that is no number where the running number stands. */
        private boolean note(RecordCells cells) {
            if (cells.own().size() != 1 || !cells.indicators().isEmpty()) {
                return false;
            }
            Map.Entry<RecordColumn, SourceCell> single =
                    cells.own().entrySet().iterator().next();
            return single.getKey().number() && !number(single.getValue()) && !cells.total(totalLabels);
        }

        private static boolean number(SourceCell cell) {
            return NUMBER.matcher(RecordCells.text(cell)).matches();
        }

        private void left(List<SourceCell> cells) {
            if (targets.isEmpty()) {
                unplaced.addAll(cells);
            } else {
                targets.get(targets.size() - 1).unplaced(cells);
            }
        }

        private void enter(RecordColumn column, SourceCell cell) {
            if (column.outer() && totalLabels.stream().noneMatch(RecordCells.text(cell)::endsWith)) {
                outer.put(column, cell);
            }
        }

        private boolean begins(RecordCells cells) {
            if (targets.isEmpty()) {
                return true;
            }
            RecordRows target = targets.get(targets.size() - 1);
            boolean further = false;
            boolean equal = false;
            boolean named = false;
            for (Map.Entry<RecordColumn, SourceCell> each : cells.own().entrySet()) {
                RecordColumn column = each.getKey();
                Optional<Boolean> same = target.same(column, each.getValue());
                if (column.key()) {
                    if (!same.orElse(true)) {
                        return true;
                    }
                    further |= same.isEmpty();
                    equal |= same.isPresent();
                    named |= !column.number();
                } else if (column.outer() && outer.containsKey(column) && !same.orElse(true)) {
                    return true;
                }
            }
            // Numbers begin anew for each unit: the same number with another name is another target.
            return further && !equal || equal && !named && target.contradicts(cells);
        }

        private ColumnHead indicators() {
            TreeMap<Integer, IndicatorColumn> at = new TreeMap<>(head.head().at());
            at.values().removeIf(column -> records.column(column).isPresent());
            return new ColumnHead(at, List.of());
        }
    }
}
