package dev.mubiao.targets.ui.sheet.model;

import dev.mubiao.forms.IndicatorColumn;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.ExtraRef;
import dev.mubiao.targets.cell.IndicatorRef;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.TargetContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of one table of indicators while they are edited: those of the year, of a block or of a further table. */
public final class IndicatorRows {

    private final @Nullable String id;
    private final IndicatorTable table;
    private final List<IndicatorColumn> columns;
    private final List<Indicator> list = new ArrayList<>();

    /** @param id null for the rows of the year */
    IndicatorRows(@Nullable String id, IndicatorTable table) {
        this.id = id;
        this.table = table;
        this.columns = new ArrayList<>(table.printed());
        table.pointsColumn().ifPresent(points -> columns.add(1 + level1(table), points));
    }

    private static int level1(IndicatorTable table) {
        return table.column(IndicatorField.LEVEL1).map(table.printed()::indexOf).orElse(-1);
    }

    /** Null for the rows of the year. */
    public @Nullable String id() {
        return id;
    }

    public IndicatorTable table() {
        return table;
    }

    /** All columns that are typed into, from left to right. */
    public List<IndicatorColumn> columns() {
        return columns;
    }

    /** The rows themselves; they are changed through {@link SheetModel}, or put in, moved and taken out here. */
    public List<Indicator> list() {
        return list;
    }

    /** Those of a content. */
    List<Indicator> in(TargetContent content) {
        return id == null ? content.indicators() : content.free().table(id);
    }

    /** Position of a row, -1 if it is not there. */
    public int position(UUID row) {
        for (int at = 0; at < list.size(); at++) {
            if (list.get(at).id().equals(row)) {
                return at;
            }
        }
        return -1;
    }

    /** The column that a command or a place names. @throws IllegalArgumentException if there is none */
    public IndicatorColumn column(String name) {
        return columns.stream()
                .filter(column -> name(column).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no column: " + name));
    }

    boolean has(CellRef place) {
        return columns.stream()
                .anyMatch(column -> place instanceof IndicatorRef cell
                        ? cell.column() == column.product()
                        : place instanceof ExtraRef own && own.column().equals(column.free()));
    }

    /** By which commands and places name a column. */
    public static String name(IndicatorColumn column) {
        IndicatorField product = column.product();
        return product == null ? Objects.requireNonNull(column.free()) : product.name();
    }

    public static CellRef place(UUID row, IndicatorColumn column) {
        IndicatorField product = column.product();
        return product == null
                ? new ExtraRef(row, Objects.requireNonNull(column.free()))
                : new IndicatorRef(row, product);
    }
}
