package dev.mubiao.progress.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import dev.mubiao.progress.UnitProgress;
import dev.mubiao.shared.BudgetYear;
import dev.mubiao.targets.TargetStatus;
import dev.mubiao.uikit.Formats;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Units by state; each number of a unit is a link to the targets that it counts. */
class MatrixGrid extends Grid<MatrixRow> {

    private static final List<TargetStatus> COLUMNS = List.of(
            TargetStatus.DRAFT,
            TargetStatus.UNIT_REVIEW,
            TargetStatus.FINANCE_REVIEW,
            TargetStatus.RETURNED,
            TargetStatus.APPROVED,
            TargetStatus.PUBLISHED,
            TargetStatus.ADJUSTING,
            TargetStatus.NOT_PASSED);
    private static final String NUMBER =
            "${item.href ? html`<a href=${item.href}>${item.number}</a>` : html`<span>${item.number}</span>`}";
    private static final String UNFILED =
            "${item.mark ? html`<span class=\"badge tone-warning\">${item.mark}</span>` : html`<span>${item.number}</span>`}";

    private final Map<TargetStatus, Column<MatrixRow>> columns = new LinkedHashMap<>();
    private final Column<MatrixRow> names;
    private final Column<MatrixRow> unfiled;
    private final Column<MatrixRow> totals;
    private BudgetYear year;

    MatrixGrid(BudgetYear year) {
        this.year = year;
        addThemeVariants(
                GridVariant.LUMO_COMPACT,
                GridVariant.LUMO_ROW_STRIPES,
                GridVariant.LUMO_COLUMN_BORDERS,
                GridVariant.LUMO_WRAP_CELL_CONTENT);
        addClassName("matrix");
        setSelectionMode(SelectionMode.NONE);
        names = addColumn(MatrixRow::name)
                .setHeader(getTranslation("progress.unit"))
                .setTooltipGenerator(MatrixRow::name)
                .setPartNameGenerator(row -> row.indented() ? "indented" : "department")
                .setWidth("12rem")
                .setFlexGrow(1)
                .setFrozen(true);
        unfiled = addColumn(LitRenderer.<MatrixRow>of(UNFILED)
                        .withProperty("mark", row -> row.unit() != null && row.unfiled() > 0 ? mark() : "")
                        .withProperty("number", row -> row.unit() == null ? number(row.unfiled()) : ""))
                .setHeader(getTranslation("progress.unfiled"))
                .setTextAlign(ColumnTextAlign.CENTER)
                .setWidth("5.25rem")
                .setFlexGrow(0);
        COLUMNS.forEach(status -> columns.put(status, column(status)));
        totals = addColumn(row -> number(row.targets()))
                .setHeader(getTranslation("progress.total"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("4rem")
                .setFlexGrow(0);
        addColumn(MatrixGrid::reminded)
                .setHeader(getTranslation("progress.reminded"))
                .setWidth("9.25rem")
                .setFlexGrow(0);
        setPartNameGenerator(row -> row.unit() == null ? "sum" : null);
    }

    void show(BudgetYear shown, List<MatrixRow> rows) {
        year = shown;
        setItems(rows);
        MatrixRow all = MatrixRow.sum(
                "",
                rows.stream()
                        .flatMap(row -> Optional.ofNullable(row.unit()).stream())
                        .toList());
        names.setFooter(getTranslation("progress.sum", all.members().size()));
        unfiled.setFooter(number(all.unfiled()));
        columns.forEach((status, column) -> column.setFooter(number(all.count(status))));
        totals.setFooter(number(all.targets()));
    }

    private Column<MatrixRow> column(TargetStatus status) {
        return addColumn(LitRenderer.<MatrixRow>of(NUMBER)
                        .withProperty("number", row -> number(row.count(status)))
                        .withProperty("href", row -> href(row, status)))
                .setHeader(getTranslation(status.key()))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("5.25rem")
                .setFlexGrow(0);
    }

    /** Empty where there is nothing to open: sums, zeros, and drafts that only the unit itself may read. */
    private String href(MatrixRow row, TargetStatus status) {
        UnitProgress unit = row.unit();
        if (unit == null || unit.count(status) == 0 || status == TargetStatus.DRAFT && !unit.draftsShown()) {
            return "";
        }
        return "targets?year=" + year + "&unit=" + unit.unit().id().value() + "&status=" + status;
    }

    private String mark() {
        return getTranslation("progress.unfiled");
    }

    private static String number(long number) {
        return number == 0 ? "" : Long.toString(number);
    }

    private static String reminded(MatrixRow row) {
        return Optional.ofNullable(row.unit())
                .map(UnitProgress::remindedAt)
                .map(Formats::minute)
                .orElse("");
    }
}
