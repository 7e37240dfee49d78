package dev.mubiao.filingprogress.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import dev.mubiao.filingprogress.UnitFilingProgress;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.targets.TargetNavigation;
import dev.mubiao.targets.TargetStatus;
import dev.mubiao.uikit.PrintedList;
import dev.mubiao.uikit.TimeFormats;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Units by state; each number of a unit is a link to the targets that it counts. */
class FilingMatrixGrid extends Grid<FilingMatrixRow> {

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

    private final Map<TargetStatus, Column<FilingMatrixRow>> columns = new LinkedHashMap<>();
    private final Column<FilingMatrixRow> names;
    private final Column<FilingMatrixRow> unfiled;
    private final Column<FilingMatrixRow> totals;
    private BudgetYear year;

    FilingMatrixGrid(BudgetYear year) {
        this.year = year;
        addThemeVariants(
                GridVariant.LUMO_COMPACT,
                GridVariant.LUMO_ROW_STRIPES,
                GridVariant.LUMO_COLUMN_BORDERS,
                GridVariant.LUMO_WRAP_CELL_CONTENT);
        addClassName("matrix");
        setSelectionMode(SelectionMode.NONE);
        names = addColumn(FilingMatrixRow::name)
                .setHeader(getTranslation("filingprogress.unit"))
                .setTooltipGenerator(FilingMatrixRow::name)
                .setPartNameGenerator(row -> row.indented() ? "indented" : "department")
                .setWidth("12rem")
                .setFlexGrow(1)
                .setFrozen(true);
        unfiled = addColumn(LitRenderer.<FilingMatrixRow>of(UNFILED)
                        .withProperty("mark", row -> row.unit() != null && row.unfiled() > 0 ? mark() : "")
                        .withProperty("number", row -> row.unit() == null ? number(row.unfiled()) : ""))
                .setHeader(getTranslation("filingprogress.unfiled"))
                .setTextAlign(ColumnTextAlign.CENTER)
                .setWidth("5.75rem")
                .setFlexGrow(0);
        PrintedList.text(unfiled, row -> row.unit() == null ? number(row.unfiled()) : row.unfiled() > 0 ? mark() : "");
        COLUMNS.forEach(status -> columns.put(status, column(status)));
        totals = addColumn(row -> number(row.targets()))
                .setHeader(getTranslation("filingprogress.total"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("4rem")
                .setFlexGrow(0);
        addColumn(FilingMatrixGrid::reminded)
                .setHeader(getTranslation("filingprogress.reminded"))
                .setWidth("9.25rem")
                .setFlexGrow(0);
        setPartNameGenerator(row -> row.unit() == null ? "sum" : null);
    }

    void show(BudgetYear shown, List<FilingMatrixRow> rows) {
        year = shown;
        setItems(rows);
        FilingMatrixRow all = FilingMatrixRow.sum(
                "",
                rows.stream()
                        .flatMap(row -> Optional.ofNullable(row.unit()).stream())
                        .toList());
        names.setFooter(getTranslation("filingprogress.sum", all.members().size()));
        unfiled.setFooter(number(all.unfiled()));
        columns.forEach((status, column) -> column.setFooter(number(all.count(status))));
        totals.setFooter(number(all.targets()));
    }

    private Column<FilingMatrixRow> column(TargetStatus status) {
        Column<FilingMatrixRow> column = addColumn(LitRenderer.<FilingMatrixRow>of(NUMBER)
                        .withProperty("number", row -> number(row.count(status)))
                        .withProperty("href", row -> href(row, status)))
                .setHeader(getTranslation(status.key()))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("5.25rem")
                .setFlexGrow(0);
        PrintedList.text(column, row -> number(row.count(status)));
        return column;
    }

    /** Empty where there is nothing to open: sums, zeros, and drafts that only the unit itself may read. */
    private String href(FilingMatrixRow row, TargetStatus status) {
        UnitFilingProgress unit = row.unit();
        if (unit == null || unit.count(status) == 0 || status == TargetStatus.DRAFT && !unit.draftsShown()) {
            return "";
        }
        return TargetNavigation.list(year, unit.unit().id(), status);
    }

    private String mark() {
        return getTranslation("filingprogress.unfiled");
    }

    private static String number(long number) {
        return number == 0 ? "" : Long.toString(number);
    }

    private static String reminded(FilingMatrixRow row) {
        return Optional.ofNullable(row.unit())
                .map(UnitFilingProgress::remindedAt)
                .map(TimeFormats::minute)
                .orElse("");
    }
}
