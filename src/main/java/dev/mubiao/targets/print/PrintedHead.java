package dev.mubiao.targets.print;

import dev.mubiao.forms.layout.FieldCell;
import dev.mubiao.forms.layout.FieldType;
import dev.mubiao.forms.layout.FormCell;
import dev.mubiao.forms.layout.FormRow;
import dev.mubiao.forms.layout.FreeCell;
import dev.mubiao.forms.layout.FreeField;
import dev.mubiao.forms.layout.FreeFieldType;
import dev.mubiao.forms.layout.LabelCell;
import dev.mubiao.forms.layout.PatternCell;
import dev.mubiao.forms.layout.RowStyle;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.FreeRef;
import dev.mubiao.targets.content.FieldTexts;
import dev.mubiao.uikit.PrintedCell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints the rows of a form around its indicators. */
class PrintedHead {

    private final FieldTexts texts;

    PrintedHead(FieldTexts texts) {
        this.texts = texts;
    }

    List<PrintedForm.Line> lines(List<FormRow> rows) {
        return rows.stream()
                .filter(row -> row.style() == RowStyle.LINE)
                .map(row -> new PrintedForm.Line(
                        row.cells().stream().map(this::text).collect(Collectors.joining()), row.centered(), cells(row)))
                .toList();
    }

    private static List<CellRef> cells(FormRow row) {
        return row.cells().stream()
                .flatMap(cell -> cell instanceof FieldCell field
                        ? Stream.of(CellRef.of(field, null))
                        : cell instanceof FreeCell free ? Stream.of(new FreeRef(free.free())) : Stream.<CellRef>empty())
                .toList();
    }

    /** Rows up to the lines of text behind them; a line within merged cells comes when these have ended. */
    static List<List<FormRow>> stretches(List<FormRow> rows) {
        List<List<FormRow>> stretches = new ArrayList<>();
        List<FormRow> stretch = new ArrayList<>();
        boolean line = false;
        int open = 0;
        for (FormRow row : rows) {
            boolean grid = row.style() == RowStyle.GRID;
            if (grid && line && open == 0) {
                stretches.add(stretch);
                stretch = new ArrayList<>();
                line = false;
            }
            if (grid) {
                int reach = row.cells().stream().mapToInt(FormCell::rows).max().orElse(1);
                open = Math.max(open, reach) - 1;
            }
            line |= !grid;
            stretch.add(row);
        }
        stretches.add(stretch);
        return stretches;
    }

    List<List<PrintedCell>> table(List<FormRow> rows) {
        List<FormRow> layout =
                rows.stream().filter(row -> row.style() == RowStyle.GRID).toList();
        List<List<PrintedCell>> printed = new ArrayList<>();
        for (int i = 0; i < layout.size(); i++) {
            FormRow row = layout.get(i);
            for (int entry = 0; entry < times(row); entry++) {
                printed.add(row(layout, i, entry));
            }
        }
        return printed;
    }

    private List<PrintedCell> row(List<FormRow> layout, int index, int entry) {
        List<PrintedCell> cells = new ArrayList<>();
        for (FormCell cell : layout.get(index).cells()) {
            if (cell instanceof LabelCell label) {
                boolean numbered = label.label().contains("{no}");
                if (numbered || entry == 0) {
                    int rows = numbered ? 1 : rows(layout, index, cell.rows());
                    cells.add(PrintedCell.label(texts.fill(label.label(), entry), cell.span(), rows));
                }
            } else if (cell instanceof FieldCell field) {
                cells.add(cell(field, layout, index, entry));
            } else if (cell instanceof FreeCell free) {
                cells.add(cell(free, layout, index, entry));
            } else if (cell instanceof PatternCell pattern) {
                cells.add(cell(pattern, layout, index, entry));
            }
        }
        return cells;
    }

    /** A place of its own column in a table of several targets, as many rows high as the target. */
    PrintedCell once(FormCell place, int rows) {
        if (place instanceof FieldCell field) {
            return new PrintedCell(
                    texts.text(field, 0),
                    false,
                    style(field.first().type()),
                    1,
                    rows,
                    CellRef.of(field, null).key());
        }
        FreeCell free = (FreeCell) place;
        return new PrintedCell(
                texts.text(free, null, 0),
                false,
                style(texts.field(free, null).type()),
                1,
                rows,
                new FreeRef(free.free()).key());
    }

    private PrintedCell cell(FieldCell cell, List<FormRow> layout, int index, int entry) {
        boolean repeated = layout.get(index).repeat() != null;
        return new PrintedCell(
                texts.text(cell, entry),
                false,
                style(cell.first().type()),
                cell.span(),
                repeated ? 1 : rows(layout, index, cell.rows()),
                CellRef.of(cell, repeated ? entry : null).key());
    }

    private PrintedCell cell(FreeCell cell, List<FormRow> layout, int index, int entry) {
        String list = layout.get(index).list();
        FreeField field = texts.field(cell, list);
        return new PrintedCell(
                texts.text(cell, list, entry),
                false,
                style(field.type()),
                cell.span(),
                list == null ? rows(layout, index, cell.rows()) : 1,
                texts.place(cell, list, entry).map(CellRef::key).orElse(null));
    }

    private PrintedCell cell(PatternCell cell, List<FormRow> layout, int index, int entry) {
        FormRow row = layout.get(index);
        List<PrintedCell> parts = cell.parts().stream()
                .map(part -> part instanceof FieldCell field
                        ? cell(field, layout, index, entry)
                        : part instanceof FreeCell free
                                ? cell(free, layout, index, entry)
                                : PrintedCell.label(texts.fill(((LabelCell) part).label(), entry), 1, 1))
                .toList();
        boolean once = row.repeat() == null && row.list() == null;
        return PrintedCell.of(parts, cell.span(), once ? rows(layout, index, cell.rows()) : 1);
    }

    /** Rows of the layout as printed rows: a repeated one counts as often as it is printed. */
    private int rows(List<FormRow> layout, int from, int covered) {
        return layout.subList(from, Math.min(layout.size(), from + covered)).stream()
                .mapToInt(this::times)
                .sum();
    }

    private int times(FormRow row) {
        if (row.list() != null) {
            return texts.entries(row.list());
        }
        return row.repeat() == null ? 1 : texts.entries(row.repeat());
    }

    private String text(FormCell cell) {
        if (cell instanceof LabelCell label) {
            return texts.fill(label.label(), 0);
        }
        return cell instanceof FieldCell field ? texts.text(field, 0) : texts.text((FreeCell) cell, null, 0);
    }

    private static PrintedCell.Style style(FreeFieldType type) {
        return switch (type) {
            case MONEY, PERCENT, NUMBER, SCORE -> PrintedCell.Style.NUMBER;
            case LONG_TEXT -> PrintedCell.Style.LONG;
            case TEXT, DATE, CHOICE, TICK -> PrintedCell.Style.TEXT;
        };
    }

    private static PrintedCell.Style style(FieldType type) {
        return switch (type) {
            case MONEY, PERCENT, WEIGHT -> PrintedCell.Style.NUMBER;
            case LONG_TEXT, LIST -> PrintedCell.Style.LONG;
            case TEXT -> PrintedCell.Style.TEXT;
        };
    }
}
