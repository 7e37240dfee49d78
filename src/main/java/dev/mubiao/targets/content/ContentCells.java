package dev.mubiao.targets.content;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorColumn;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.layout.FreeField;
import dev.mubiao.forms.layout.FreeList;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.ExtraRef;
import dev.mubiao.targets.cell.FreeRef;
import dev.mubiao.targets.cell.IndicatorRef;
import dev.mubiao.targets.cell.ListCellRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * The places of a content that only its form knows: its own fields, the cells of its own lists, the indicators of blocks
 * and further tables, and the form's own columns of every indicator.
 */
public final class ContentCells {

    private final List<ContentCell> cells = new ArrayList<>();

    private final FormVariant variant;

    private ContentCells(FormVariant variant) {
        this.variant = variant;
    }

    /** Every such place, filled or not, in the order of the form. */
    public static List<ContentCell> of(FormVariant variant, TargetContent content) {
        ContentCells found = new ContentCells(variant);
        for (FreeField field : variant.fields()) {
            found.add(new FreeRef(field.id()), field.label(), content.free().field(field.id()));
        }
        for (FreeList list : variant.lists()) {
            found.list(list, content.free().list(list.id()));
        }
        IndicatorTable first = variant.indicators();
        if (first != null) {
            found.extras(first.alone(null), content.indicators());
        }
        for (String id : variant.tableIds()) {
            IndicatorTable table = variant.tableOf(id).orElseThrow();
            found.table(table, content.free().table(id));
        }
        return List.copyOf(found.cells);
    }

    /**
     * The content with another text in a field, list or column of the form's own.
     *
     * @return the same content for every other place; for columns that all indicators have see {@link #withRow}
     */
    public static TargetContent with(TargetContent content, CellRef place, String text) {
        FreeContent free = content.free();
        if (place instanceof FreeRef field) {
            return content.withFree(free.withField(field.id(), text));
        }
        if (place instanceof ListCellRef cell) {
            return content.withFree(free.withList(
                    cell.list(),
                    free.list(cell.list()).stream()
                            .map(row -> row.id().equals(cell.row()) ? row.with(cell.column(), text) : row)
                            .toList()));
        }
        if (place instanceof ExtraRef cell) {
            return withRow(
                    content, cell.row(), row -> row.withExtra(FreeContent.with(row.extra(), cell.column(), text)));
        }
        return content;
    }

    /** What a place holds; empty for columns that all indicators have, and for what the form does not know. */
    public static Optional<FreeField> field(FormVariant variant, CellRef place) {
        if (place instanceof FreeRef field) {
            return variant.freeField(field.id());
        }
        if (place instanceof ListCellRef cell) {
            return variant.list(cell.list()).flatMap(list -> list.column(cell.column()));
        }
        return place instanceof ExtraRef cell
                ? variant.allTables().stream()
                        .flatMap(table -> table.freeField(cell.column()).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** The content with another row in the place of one, whichever table that stands in. */
    public static TargetContent withRow(TargetContent content, UUID id, UnaryOperator<Indicator> change) {
        UnaryOperator<Indicator> row = each -> each.id().equals(id) ? change.apply(each) : each;
        return content.withIndicators(content.indicators().stream().map(row).toList())
                .withFree(content.free().mapRows(row));
    }

    private void list(FreeList list, List<ListRow> rows) {
        for (int no = 1; no <= rows.size(); no++) {
            ListRow row = rows.get(no - 1);
            for (FreeField column : list.columns()) {
                add(
                        new ListCellRef(list.id(), row.id(), column.id()),
                        list.label() + " " + no + " · " + column.label(),
                        row.cells().getOrDefault(column.id(), ""));
            }
        }
    }

    private void table(IndicatorTable table, List<Indicator> rows) {
        for (int no = 1; no <= rows.size(); no++) {
            Indicator row = rows.get(no - 1);
            for (IndicatorColumn column : table.columns()) {
                IndicatorField field = column.field();
                add(
                        new IndicatorRef(row.id(), field),
                        table.label() + " · " + name(row, no) + " · " + column.label(),
                        FieldTexts.text(row, field));
            }
        }
        extras(table, rows);
    }

    private void extras(IndicatorTable table, List<Indicator> rows) {
        List<FreeField> own = FreeEntry.columns(table);
        for (int no = 1; no <= rows.size(); no++) {
            Indicator row = rows.get(no - 1);
            for (FreeField column : own) {
                add(
                        new ExtraRef(row.id(), column.id()),
                        (table.label() == null ? "" : table.label() + " · ") + name(row, no) + " · " + column.label(),
                        row.extra().getOrDefault(column.id(), ""));
            }
        }
    }

    private static String name(Indicator row, int no) {
        return row.name() == null ? "#" + no : row.name();
    }

    private void add(CellRef place, String label, String text) {
        cells.add(new ContentCell(place, label, text, SheetSection.of(place, variant)));
    }
}
