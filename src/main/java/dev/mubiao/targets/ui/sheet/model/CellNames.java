package dev.mubiao.targets.ui.sheet.model;

import dev.mubiao.forms.IndicatorColumn;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.EntryRef;
import dev.mubiao.targets.cell.HeadingRef;
import dev.mubiao.targets.cell.IndicatorRef;
import dev.mubiao.targets.cell.ItemRef;
import dev.mubiao.targets.cell.MeasureRef;
import dev.mubiao.targets.cell.SubGoalRef;
import dev.mubiao.targets.cell.UnknownRef;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.print.PrintedCellLabels;

/** Names of cells in the reader's language, for messages and lists of conflicts. */
public class CellNames {

    private final SheetModel model;
    private final ListEdits.Words words;

    public CellNames(SheetModel model, ListEdits.Words words) {
        this.model = model;
        this.words = words;
    }

    public String name(CellRef place) {
        if (place instanceof IndicatorRef cell) {
            return indicator(cell);
        }
        if (place instanceof HeadingRef heading) {
            return words.translate(heading == HeadingRef.YEAR ? "targets.sheet.year" : "targets.coedit.title");
        }
        if (place instanceof MeasureRef measure) {
            return words.translate("targets.coedit.measure", measure.position() + 1);
        }
        if (place instanceof SubGoalRef item) {
            return words.translate("targets.coedit.subGoal", Integer.toString(item.no()));
        }
        if (place instanceof ItemRef cell) {
            return field(cell.field()) + " " + cell.item();
        }
        if (place instanceof EntryRef cell) {
            return field(cell.field()) + " " + (cell.position() + 1);
        }
        return place.formField().map(this::field).orElseGet(() -> own(place));
    }

    /** By the label that the form itself has. */
    private String own(CellRef place) {
        return place instanceof UnknownRef
                ? place.key()
                : new PrintedCellLabels(model.variant(), model.state()).label(place);
    }

    private String field(Field field) {
        return words.translate(field.key());
    }

    private String indicator(IndicatorRef cell) {
        IndicatorRows rows = model.tableOf(cell.row()).orElse(model.tables().get(0));
        int at = rows.position(cell.row());
        Indicator row = at < 0 ? null : rows.list().get(at);
        String label = label(rows, cell.column());
        if (row == null) {
            return label; // it was deleted
        }
        return row.name() == null
                ? words.translate("targets.coedit.row", at + 1, label)
                : words.translate("targets.coedit.indicator", at + 1, row.name(), label);
    }

    private static String label(IndicatorRows rows, IndicatorField column) {
        String name = rows.table().column(column).map(IndicatorColumn::label).orElse(column.name());
        return rows.id() == null ? name : rows.table().label() + " " + name;
    }
}
