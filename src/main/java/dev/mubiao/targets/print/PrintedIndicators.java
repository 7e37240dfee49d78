package dev.mubiao.targets.print;

import dev.mubiao.forms.IndicatorColumn;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.layout.FreeField;
import dev.mubiao.forms.layout.LabelCell;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.ExtraRef;
import dev.mubiao.targets.cell.IndicatorRef;
import dev.mubiao.targets.content.FieldTexts;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.IndicatorLines;
import dev.mubiao.targets.content.IndicatorLines.IndicatorLine;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.uikit.PrintedCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Prints the indicator table: labels of equal levels are merged down. */
final class PrintedIndicators {

    private final IndicatorTable table;
    private final FieldTexts texts;
    private final List<IndicatorLine> lines;

    private PrintedIndicators(IndicatorTable table, FieldTexts texts, List<IndicatorLine> lines) {
        this.table = table;
        this.texts = texts;
        this.lines = lines;
    }

    /** The head row and the lines of one table. */
    static List<List<PrintedCell>> of(IndicatorTable table, TargetContent content, FieldTexts texts) {
        return new PrintedIndicators(table, texts, IndicatorLines.of(table, content)).rows();
    }

    private List<List<PrintedCell>> rows() {
        List<List<PrintedCell>> rows = new ArrayList<>();
        rows.add(head());
        for (int i = 0; i < lines.size(); i++) {
            rows.add(row(i));
        }
        return rows;
    }

    private List<PrintedCell> head() {
        List<PrintedCell> head = new ArrayList<>();
        LabelCell side = table.side();
        if (side != null) {
            head.add(PrintedCell.label(side.label(), side.span(), lines.size() + 1));
        }
        table.printed().forEach(column -> head.add(PrintedCell.label(column.label(), column.span(), 1)));
        return head;
    }

    private List<PrintedCell> row(int index) {
        List<PrintedCell> row = new ArrayList<>();
        for (IndicatorColumn column : table.printed()) {
            boolean level = level(column, IndicatorField.LEVEL1) || level(column, IndicatorField.LEVEL2);
            if (!level || !continues(index, column)) {
                int rows = level ? run(index, column) : 1;
                row.add(cell(lines.get(index).row(column), column, rows));
            }
        }
        return row;
    }

    private static boolean level(IndicatorColumn column, IndicatorField field) {
        return column.product() == field;
    }

    private PrintedCell cell(@Nullable Indicator indicator, IndicatorColumn column, int rows) {
        return new PrintedCell(
                indicator == null ? "" : text(indicator, column),
                false,
                style(column),
                column.span(),
                rows,
                indicator == null ? null : place(indicator, column).key());
    }

    private PrintedCell.Style style(IndicatorColumn column) {
        if (column.free() == null) {
            return switch (column.field()) {
                case LEVEL1, LEVEL2, OPERATOR, VALUE, UNIT, CORE -> PrintedCell.Style.SHORT;
                case WEIGHT -> PrintedCell.Style.NUMBER;
                case NAME, DESCRIPTION, BASIS, REMARK -> PrintedCell.Style.TEXT;
            };
        }
        boolean number = table.freeField(column.free())
                .map(FreeField::type)
                .filter(type -> type.numeric())
                .isPresent();
        return number ? PrintedCell.Style.NUMBER : PrintedCell.Style.TEXT;
    }

    private static CellRef place(Indicator indicator, IndicatorColumn column) {
        return column.free() == null
                ? new IndicatorRef(indicator.id(), column.field())
                : new ExtraRef(indicator.id(), column.free());
    }

    private String text(Indicator indicator, IndicatorColumn column) {
        String free = column.free();
        if (free != null) {
            String raw = indicator.extra().getOrDefault(free, "");
            return table.freeField(free).map(field -> texts.text(field, raw)).orElse(raw);
        }
        String points = indicator.extra().get(IndicatorTable.LEVEL_POINTS);
        String text = FieldTexts.text(indicator, column.field());
        return points == null || column.field() != IndicatorField.LEVEL1 ? text : text + "(" + points + ")";
    }

    /** Lines from here that show the same label. */
    private int run(int index, IndicatorColumn level) {
        int end = index + 1;
        while (end < lines.size() && continues(end, level)) {
            end++;
        }
        return end - index;
    }

    private boolean continues(int index, IndicatorColumn level) {
        if (index == 0) {
            return false;
        }
        Indicator here = lines.get(index).row(level);
        Indicator above = lines.get(index - 1).row(level);
        if (here == null || above == null) {
            return false;
        }
        boolean same = here.level1() != null && Objects.equals(here.level1(), above.level1());
        return level(level, IndicatorField.LEVEL1)
                ? same
                : same && here.level2() != null && Objects.equals(here.level2(), above.level2());
    }
}
