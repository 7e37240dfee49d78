package dev.mubiao.targets.ui.sheet.fields;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.forms.layout.FieldBinding;
import dev.mubiao.forms.layout.FieldCell;
import dev.mubiao.forms.layout.FreeField;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.EntryRef;
import dev.mubiao.targets.cell.FieldRef;
import dev.mubiao.targets.cell.FreeRef;
import dev.mubiao.targets.cell.ListCellRef;
import dev.mubiao.targets.ui.sheet.model.ListEdits;
import dev.mubiao.uikit.PrintedCell;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Renders what the form prints around its indicators, with a field in every place. */
class SheetTable {

    private final SheetCells cells;
    private final Suggestions suggestions;
    private final ListEdits listEdits;
    private final FormVariant variant;
    private final Map<CellRef, FieldBinding> places = new HashMap<>();

    SheetTable(FormVariant variant, SheetCells cells, Suggestions suggestions, ListEdits listEdits) {
        this.variant = variant;
        this.cells = cells;
        this.suggestions = suggestions;
        this.listEdits = listEdits;
        variant.bindings().forEach(binding -> places.put(CellRef.of(binding.cell(), null), binding));
    }

    Component draw(List<List<PrintedCell>> rows) {
        NativeTable table = new NativeTable();
        table.addClassNames("sheet-form", "sheet-edit");
        NativeTableBody body = new NativeTableBody();
        table.add(body);
        rows.forEach(row -> body.add(head(row)));
        return table;
    }

    private NativeTableRow head(List<PrintedCell> printed) {
        NativeTableRow row = new NativeTableRow();
        for (PrintedCell cell : printed) {
            Component drawn = cell.header() ? new NativeTableHeaderCell(cell.text()) : place(cell);
            if (cell.columns() > 1) {
                drawn.getElement().setAttribute("colspan", Integer.toString(cell.columns()));
            }
            if (cell.rows() > 1) {
                drawn.getElement().setAttribute("rowspan", Integer.toString(cell.rows()));
            }
            row.add(drawn);
        }
        // An entry is moved and removed at the end of its row.
        String last = printed.get(printed.size() - 1).key();
        if (last != null && CellRef.of(last) instanceof ListCellRef entry) {
            row.getChildren()
                    .reduce((one, other) -> other)
                    .map(NativeTableCell.class::cast)
                    .ifPresent(cell -> {
                        cell.addClassNames("with-remove", "with-raise");
                        cell.add(
                                listEdits.raiseEntry(entry.list(), entry.row()),
                                listEdits.removeEntry(entry.list(), entry.row()));
                    });
        }
        return row;
    }

    /** The entries of which lists stand in the rows. */
    static Set<String> lists(List<List<PrintedCell>> rows) {
        return rows.stream()
                .flatMap(List::stream)
                .map(PrintedCell::key)
                .filter(Objects::nonNull)
                .map(CellRef::of)
                .filter(ListCellRef.class::isInstance)
                .map(place -> ((ListCellRef) place).list())
                .collect(Collectors.toSet());
    }

    private NativeTableCell free(CellRef place, FreeField field, String label) {
        SheetField typed = cells.free(place, field, label);
        return new NativeTableCell(
                cells.unit(field).<Component>map(unit -> withUnit(typed, unit)).orElse(typed));
    }

    private Optional<NativeTableCell> free(CellRef place) {
        if (place instanceof FreeRef cell) {
            return variant.freeField(cell.id()).map(field -> free(place, field, field.label()));
        }
        return place instanceof ListCellRef cell
                ? variant.list(cell.list())
                        .flatMap(list -> list.column(cell.column())
                                .map(column -> free(place, column, list.label() + " " + column.label())))
                : Optional.empty();
    }

    private NativeTableCell place(PrintedCell printed) {
        if (!printed.parts().isEmpty()) {
            return joined(printed.parts());
        }
        CellRef at = CellRef.of(Objects.requireNonNull(printed.key()));
        return free(at).orElseGet(() -> place(at));
    }

    /** Labels and fields that follow each other in one cell. */
    private NativeTableCell joined(List<PrintedCell> parts) {
        NativeTableCell cell = new NativeTableCell();
        cell.addClassName("joined");
        String unit = variant.moneyUnit().label();
        for (int at = 0; at < parts.size(); at++) {
            PrintedCell part = parts.get(at);
            if (part.header()) {
                cell.add(new Span(part.text()));
                continue;
            }
            boolean unitFollows = at + 1 < parts.size()
                    && parts.get(at + 1).header()
                    && parts.get(at + 1).text().strip().startsWith(unit);
            place(part).getChildren().toList().forEach(drawn -> {
                if (unitFollows && drawn instanceof Div withUnit && withUnit.hasClassName("with-unit")) {
                    withUnit.getChildren()
                            .filter(SheetField.class::isInstance)
                            .toList()
                            .forEach(cell::add);
                } else {
                    cell.add(drawn);
                }
            });
        }
        return cell;
    }

    private NativeTableCell place(CellRef at) {
        int entry = at instanceof EntryRef repeated ? repeated.position() : 0;
        CellRef bound = at instanceof EntryRef repeated ? new FieldRef(repeated.field()) : at;
        FieldBinding binding = Objects.requireNonNull(places.get(bound));
        FieldCell cell = binding.cell();
        NativeTableCell place = new NativeTableCell();
        for (Field field : cell.field()) {
            if (field != cell.first() && !cell.joiner().isEmpty()) {
                place.add(new Span(cell.joiner()));
            }
            SheetField typed = cells.field(cell, field, entry, label(binding, field), suggestions.of(cell));
            place.add(cells.unit(cell, field)
                    .<Component>map(unit -> withUnit(typed, unit))
                    .orElse(typed));
        }
        place.setClassName("glued", cell.field().size() > 1);
        if (cell.first() == Field.GOAL) {
            place.addClassName("with-remove");
            place.add(listEdits.removeGoal(entry));
        } else if (cell.first() == Field.TASK_CONTENT) {
            place.addClassName("with-remove");
            place.add(listEdits.removeTask(entry));
        }
        return place;
    }

    private static Div withUnit(SheetField typed, Span unit) {
        Div both = new Div(typed, unit);
        both.addClassName("with-unit");
        return both;
    }

    String label(FieldBinding binding, Field field) {
        return binding.label() == null || binding.cell().field().size() > 1
                ? listEdits.translate(field.key())
                : binding.label().name().replace("{no}", "");
    }
}
