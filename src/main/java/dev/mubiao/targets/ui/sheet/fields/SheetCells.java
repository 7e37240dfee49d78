package dev.mubiao.targets.ui.sheet.fields;

import com.vaadin.flow.component.html.Span;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.forms.layout.FieldCell;
import dev.mubiao.forms.layout.FieldType;
import dev.mubiao.forms.layout.FreeField;
import dev.mubiao.forms.layout.FreeFieldType;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.HeadingRef;
import dev.mubiao.targets.content.CellEdit;
import dev.mubiao.targets.content.SheetSection;
import dev.mubiao.targets.sheet.SheetProblem;
import dev.mubiao.targets.ui.sheet.model.CellInput;
import dev.mubiao.targets.ui.sheet.model.SheetEdits;
import dev.mubiao.targets.ui.sheet.model.SheetModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes the cells of a sheet, each tied to its place in the model, and knows them by it. */
public class SheetCells {

    private final SheetModel model;
    private final SheetEdits edits;
    private final Map<CellRef, SheetField> cells = new HashMap<>();
    private final Map<CellRef, Supplier<String>> texts = new HashMap<>();

    public SheetCells(SheetEdits edits) {
        this.model = edits.model();
        this.edits = edits;
    }

    public void forget() {
        cells.clear();
        texts.clear();
    }

    /** Shows what the model holds by now in the same cells, so that the one that is typed in stays open. */
    public void refresh() {
        cells.forEach((place, cell) ->
                cell.setValue(Objects.requireNonNull(texts.get(place)).get()));
    }

    /** The place of one field of a form's cell. */
    SheetField field(FieldCell cell, Field field, int entry, String label, @Nullable String suggestions) {
        String item = cell.item();
        boolean repeated = field == Field.GOAL || field == Field.TASK_NAME || field == Field.TASK_CONTENT;
        CellRef place = CellRef.of(field, item, repeated ? entry : null);
        boolean lines = field.type() == FieldType.LIST || field.type() == FieldType.LONG_TEXT;
        String named = hasUnitBeside(cell, field)
                ? label + "（" + model.variant().moneyUnit().label() + "）"
                : label;
        SheetField typed = cell.ticks()
                ? new SheetField.Ticks(place, named, cell.choices())
                : field.type() == FieldType.TEXT && suggestions == null || lines
                        ? new SheetField.Text(place, named, lines)
                        : new SheetField.Line(place, named, suggestions);
        boolean number = field.type() == FieldType.MONEY
                || field.type() == FieldType.PERCENT
                || field.type() == FieldType.WEIGHT;
        typed.setClassName("number", number);
        return tie(typed, () -> model.text(field, item, entry), text -> model.type(field, item, entry, text));
    }

    /** A field of the form's own, or a cell in one of its lists. */
    SheetField free(CellRef place, FreeField field, String label) {
        Supplier<String> text = () -> CellInput.text(model, place).orElse("");
        SheetField typed = switch (field.type()) {
            case TEXT -> new SheetField.Text(place, label, false);
            case LONG_TEXT -> new SheetField.Text(place, label, true);
            case MONEY ->
                new SheetField.Line(
                        place, label + "（" + model.variant().moneyUnit().label() + "）", null);
            case PERCENT, NUMBER, SCORE -> new SheetField.Line(place, label, null);
            case DATE -> new SheetField.Day(place, label);
            case CHOICE -> new SheetField.Choice(place, label, field.choices(), text.get());
            case TICK -> new SheetField.Ticks(place, label, field.choices());
        };
        typed.setClassName("number", field.type().numeric());
        return tie(typed, text, into -> CellInput.type(model, List.of(new CellEdit(place, into))));
    }

    /** The unit in which an amount of the form's own is typed. */
    Optional<Span> unit(FreeField field) {
        return field.type() == FreeFieldType.MONEY
                ? Optional.of(unit(model.variant().moneyUnit().label()))
                : Optional.empty();
    }

    private static Span unit(String text) {
        Span unit = new Span(text);
        unit.addClassName("cell-unit");
        return unit;
    }

    /** The unit in which an amount is typed, to stand beside it; empty for what is no amount, or holds its unit itself. */
    Optional<Span> unit(FieldCell cell, Field field) {
        return hasUnitBeside(cell, field)
                ? Optional.of(unit(model.variant().moneyUnit().label()))
                : Optional.empty();
    }

    private static boolean hasUnitBeside(FieldCell cell, Field field) {
        return field.type() == FieldType.MONEY && !cell.unitInside();
    }

    SheetField year(String label) {
        SheetField typed = new SheetField.Line(HeadingRef.YEAR, label, null);
        return tie(typed, model::yearText, model::typeYear);
    }

    SheetField text(CellRef place, String label, Supplier<String> value, Consumer<String> into) {
        return tie(new SheetField.Text(place, label, true), value, into);
    }

    public void show(List<SheetProblem> problems, Function<SheetProblem, String> text) {
        Map<CellRef, SheetProblem> first = new HashMap<>();
        problems.forEach(problem -> first.putIfAbsent(problem.cell(), problem));
        cells.forEach((place, cell) -> {
            SheetProblem problem = first.get(place);
            cell.complain(problem == null ? null : text.apply(problem), problem == null ? null : problem.severity());
        });
    }

    private SheetField tie(SheetField cell, Supplier<String> value, Consumer<String> into) {
        CellRef place = cell.place();
        cell.setValue(value.get());
        cell.setReadOnly(edits.closed(SheetSection.of(place, edits.model().variant())));
        cell.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                edits.typing(place.key(), place, () -> into.accept(change.getValue()));
            }
        });
        cells.put(place, cell);
        texts.put(place, value);
        return cell;
    }
}
