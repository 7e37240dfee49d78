package dev.mubiao.exchange.text;

import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.shared.BudgetYear;
import dev.mubiao.targets.SourceCell;
import dev.mubiao.targets.TargetContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reads a segment as a table of one form. */
class TableReader {

    private final FormDefinition form;
    private final FormVariant variant;
    private final IndicatorTable table;
    private final Labels labels;

    TableReader(FormDefinition form, FormVariant variant) {
        this.form = form;
        this.variant = variant;
        this.table = Objects.requireNonNull(variant.indicators());
        this.labels = new Labels(variant);
    }

    FormDefinition form() {
        return form;
    }

    /** How well the segment fits the form: labels that it knows, and a head of the indicator table. */
    int fit(Segment segment) {
        List<TextRow> rows = rows(segment);
        long known = rows.stream()
                .flatMap(row -> row.filled().stream())
                .filter(cell ->
                        cell.text().length() < 60 && labels.find(cell.text()).isPresent())
                .map(cell -> CellText.bare(cell.text()))
                .distinct()
                .count();
        boolean head = rows.stream().anyMatch(row -> Columns.of(table, row).isPresent());
        return head ? (int) known + (Segments.titled(variant, segment.title()) ? 6 : 0) : 0;
    }

    /** @param year of the document, for tables that do not name theirs */
    TargetContent read(Segment segment, BudgetYear year) {
        HeadValues values = new HeadValues(variant);
        HeadRows head = new HeadRows(labels, values);
        IndicatorRows indicators = null;
        List<SourceCell> unplaced = new ArrayList<>();
        List<TextRow> rows = rows(segment);
        boolean stacked = StackedRows.stacked(segment.rows());
        for (int i = 0; i < rows.size(); i++) {
            TextRow row = rows.get(i);
            Optional<Columns> columns = Columns.of(table, row);
            if (columns.isPresent() && indicators != null) {
                // The head again, on a new page.
                unplaced.addAll(columns.get().strays());
            } else if (columns.isPresent()) {
                unplaced.addAll(columns.get().strays());
                indicators = new IndicatorRows(table, columns.get());
                if (stacked) {
                    List<TextRow> rest = StackedRows.regroup(
                            rows.subList(i + 1, rows.size()), row.cells().size());
                    rows = new ArrayList<>(rows.subList(0, i + 1));
                    rows.addAll(rest);
                }
            } else if (indicators == null || footer(row)) {
                head.read(row);
            } else if (note(row, stacked)) {
                // A note right below the table is kept; what comes after a gap is no part of it.
                TextRow above = rows.get(i - 1);
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
        return new TargetContent(
                form.id(),
                variant.kind(),
                Years.in(segment, variant).orElse(year),
                values.header(segment.title().isEmpty() ? variant.title() : segment.title()),
                values.funding(),
                values.goals(),
                List.of(),
                List.of(),
                values.tasks(),
                indicators == null ? List.of() : indicators.indicators(),
                unplaced);
    }

    /** A line that the form prints below its table, with its label and text in one cell or in two. */
    private boolean footer(TextRow row) {
        List<SourceCell> filled = row.filled();
        return !filled.isEmpty()
                && (filled.size() == 1 && labels.prefix(row.words()).isPresent()
                        || labels.footer(filled.get(0).text()));
    }

    /** A line of text that is no row of the table. */
    private static boolean note(TextRow row, boolean stacked) {
        List<SourceCell> filled = row.filled();
        return row.loose() && !row.blank()
                || !stacked && filled.size() == 1 && filled.get(0).column() == 1;
    }

    private static List<TextRow> rows(Segment segment) {
        return StackedRows.stacked(segment.rows()) ? StackedRows.join(segment.rows()) : segment.rows();
    }
}
