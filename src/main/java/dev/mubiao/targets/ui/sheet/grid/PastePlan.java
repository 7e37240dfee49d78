package dev.mubiao.targets.ui.sheet.grid;

import dev.mubiao.forms.IndicatorColumn;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.layout.FreeField;
import dev.mubiao.targets.content.ContentLimits;
import dev.mubiao.targets.content.FreeValue;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.Operator;
import dev.mubiao.targets.content.ValueKind;
import dev.mubiao.targets.ui.sheet.model.IndicatorInput;
import dev.mubiao.targets.ui.sheet.model.IndicatorRows;
import dev.mubiao.targets.ui.sheet.model.SheetModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Plans how a pasted block goes into the table from one cell on.
 *
 * @param rows the rows that were selected; empty for the end of the table
 * @param columns the columns that were selected
 */
record PastePlan(ClipboardTable block, List<UUID> rows, List<IndicatorColumn> columns) {

    /**
     * What does not fit.
     *
     * @param row 1-based position in the table
     * @param column as the form labels it, empty beyond the table
     * @param key of the reason in the message bundles
     */
    record Misfit(int row, String column, String text, String key) {}

    /** Puts the block in and says what does not fit. Rows that are lacking are added. */
    List<Misfit> into(SheetModel model, IndicatorRows table) {
        List<IndicatorColumn> all = table.columns();
        int left = Math.max(0, columns.isEmpty() ? 0 : all.indexOf(columns.get(0)));
        int top = rows.isEmpty() ? -1 : table.position(rows.get(0));
        top = top < 0 ? table.list().size() : top;
        boolean single = block.rows().size() == 1 && block.columns() == 1;
        int down = single ? Math.max(1, rows.size()) : block.rows().size();
        int across = single ? Math.max(1, columns.size()) : block.columns();
        boolean named = !single && headed(table, left);
        ContentLimits.requireRows(Math.max(table.list().size(), top + down - (named ? 1 : 0)));
        List<Misfit> misfits = new ArrayList<>();
        for (int i = named ? 1 : 0; i < down; i++) {
            int at = top + i - (named ? 1 : 0);
            while (table.list().size() <= at) {
                int size = table.list().size();
                table.list()
                        .add(IndicatorInput.below(
                                size == 0 ? null : table.list().get(size - 1)));
            }
            for (int j = 0; j < across; j++) {
                ClipboardTable.Cell cell = block.cell(single ? 0 : i, single ? 0 : j);
                if (left + j < all.size()) {
                    IndicatorColumn column = all.get(left + j);
                    model.type(table.list().get(at).id(), column, text(cell, named ? 1 : 0, i, j, column.product()));
                } else if (!cell.text().isEmpty()) {
                    misfits.add(new Misfit(at + 1, "", cell.text(), "targets.paste.beyond"));
                }
            }
            for (int j = 0; j < across && left + j < all.size(); j++) {
                judge(model, table, table.columns().get(left + j), at, misfits);
            }
        }
        return misfits;
    }

    /** Whether the first row of the block is a copy of the table's head. */
    private boolean headed(IndicatorRows table, int left) {
        for (int j = 0; j < block.columns(); j++) {
            String text = block.cell(0, j).text();
            boolean label = left + j < table.columns().size()
                    && (table.columns().get(left + j).label().equals(text)
                            || table.columns().get(left + j).aliases().contains(text));
            if (!label) {
                return false;
            }
        }
        return block.rows().size() > 1;
    }

    /** Merged cells hold for each of their rows in a level column, for the first one elsewhere. */
    private String text(ClipboardTable.Cell cell, int first, int row, int column, @Nullable IndicatorField field) {
        boolean level = field == IndicatorField.LEVEL1 || field == IndicatorField.LEVEL2;
        if (!level) {
            return cell.merged() ? "" : cell.text();
        }
        for (int above = row; above >= first; above--) {
            String text = block.cell(above, column).text();
            boolean other = field == IndicatorField.LEVEL2
                    && column > 0
                    && above < row
                    && !block.cell(above + 1, column - 1).text().isEmpty()
                    && !block.cell(above + 1, column - 1)
                            .text()
                            .equals(block.cell(above, column - 1).text());
            if (!text.isEmpty() && !other) {
                return text;
            }
            if (other) {
                return "";
            }
        }
        return "";
    }

    private static void judge(
            SheetModel model, IndicatorRows table, IndicatorColumn column, int at, List<Misfit> misfits) {
        Indicator row = table.list().get(at);
        String text = model.text(row, column);
        String key = column.product() == null
                ? judge(model, table.table().freeField(IndicatorRows.name(column)), text)
                : judge(table.table(), row, column.product(), text);
        if (!text.isEmpty() && !key.isEmpty()) {
            misfits.add(new Misfit(at + 1, column.label(), text, key));
        }
    }

    private static String judge(SheetModel model, Optional<FreeField> field, String text) {
        return field.filter(own ->
                                FreeValue.unreadable(own, text, model.variant().moneyUnit()))
                        .isPresent()
                ? "targets.paste.own"
                : "";
    }

    private static String judge(IndicatorTable table, Indicator row, IndicatorField field, String text) {
        Operator operator = row.value().operator();
        return switch (field) {
            case LEVEL1 -> table.level1(text).isEmpty() ? "targets.paste.level" : "";
            case LEVEL2 -> table.level2(text).isEmpty() ? "targets.paste.level" : "";
            case WEIGHT -> row.weight() == null ? "targets.paste.weight" : "";
            case CORE -> row.core() == null ? "targets.paste.core" : "";
            case OPERATOR -> operator == Operator.NONE ? "targets.paste.operator" : "";
            case VALUE ->
                operator != Operator.NONE
                                && operator != Operator.QUALITATIVE
                                && row.value().kind() == ValueKind.TEXT
                        ? "targets.paste.number"
                        : "";
            default -> "";
        };
    }
}
