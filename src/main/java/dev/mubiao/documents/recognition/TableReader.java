package dev.mubiao.documents.recognition;

import dev.mubiao.documents.recognition.rows.Deadline;
import dev.mubiao.documents.recognition.rows.DocumentRow;
import dev.mubiao.documents.recognition.rows.StackedRowAssembler;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.targets.content.FreeContent;
import dev.mubiao.targets.content.SourceCell;
import dev.mubiao.targets.content.TargetContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reads a segment as a table of one form. */
class TableReader implements SegmentReader {

    private final FormDefinition form;
    private final FormVariant variant;
    private final IndicatorTable table;
    private final FormLabels formLabels;
    private final Deadline deadline;

    TableReader(FormDefinition form, FormVariant variant, Deadline deadline) {
        this.form = form;
        this.variant = variant;
        this.table = Objects.requireNonNull(variant.indicators());
        this.formLabels = new FormLabels(variant);
        this.deadline = deadline;
    }

    @Override
    public SegmentReading read(DocumentSegment documentSegment) {
        FieldValueCollector values = new FieldValueCollector(variant);
        FieldRowReader head = new FieldRowReader(formLabels, values);
        IndicatorRowReader indicators = null;
        List<SourceCell> unplaced = new ArrayList<>();
        Optional<BudgetYear> year = BudgetYearDetector.in(documentSegment, variant);
        List<DocumentRow> rows = rows(documentSegment);
        boolean stacked = StackedRowAssembler.stacked(documentSegment.rows());
        for (int i = 0; i < rows.size(); i++) {
            deadline.check();
            DocumentRow row = rows.get(i);
            Optional<IndicatorColumnPositions> columns = IndicatorColumnPositions.of(table, row);
            if (columns.isPresent() && indicators != null) {
                // The head again, on a new page.
                unplaced.addAll(columns.get().strays());
            } else if (columns.isPresent()) {
                unplaced.addAll(columns.get().strays());
                indicators = new IndicatorRowReader(table, columns.get());
                if (stacked) {
                    List<DocumentRow> rest = StackedRowAssembler.regroup(
                            rows.subList(i + 1, rows.size()), row.cells().size());
                    rows = new ArrayList<>(rows.subList(0, i + 1));
                    rows.addAll(rest);
                }
            } else if (indicators == null || footer(row)) {
                if (year.isEmpty() || !BudgetYearDetector.alone(row).equals(year)) {
                    head.read(row);
                }
            } else if (note(row, stacked)) {
                // A note right below the table is kept; what comes after a gap is no part of it.
                DocumentRow above = rows.get(i - 1);
                if (!above.blank() && above.lastLine() + 1 == row.line()) {
                    unplaced.addAll(row.filled());
                }
            } else if (!row.blank()) {
                indicators.read(row);
            }
        }
        unplaced.addAll(head.unplaced());
        if (indicators != null) {
            unplaced.addAll(indicators.unplaced());
        }
        TargetContent content = values.content(
                form.key(variant.kind()),
                documentSegment.title(),
                year.orElse(null),
                indicators == null ? List.of() : indicators.indicators(),
                unplaced,
                FreeContent.NONE);
        return SegmentReading.of(documentSegment, content);
    }

    /** A line that the form prints below its table, with its label and text in one cell or in two. */
    private boolean footer(DocumentRow row) {
        List<SourceCell> filled = row.filled();
        return !filled.isEmpty()
                && (filled.size() == 1 && formLabels.prefix(row.words()).isPresent()
                        || formLabels.footer(filled.get(0).text()));
    }

    /** A line of text that is no row of the table. */
    private static boolean note(DocumentRow row, boolean stacked) {
        List<SourceCell> filled = row.filled();
        return row.loose() && !row.blank()
                || !stacked && filled.size() == 1 && filled.get(0).column() == 1;
    }

    static List<DocumentRow> rows(DocumentSegment documentSegment) {
        return StackedRowAssembler.stacked(documentSegment.rows())
                ? StackedRowAssembler.join(documentSegment.rows())
                : documentSegment.rows();
    }
}
