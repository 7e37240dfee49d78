package dev.mubiao.targets.print;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorColumn;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.layout.LabelCell;
import dev.mubiao.targets.cell.IndicatorRef;
import dev.mubiao.targets.content.FieldTexts;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.uikit.PrintedCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Prints the indicator table: labels of equal levels are merged down. */
public class PrintedIndicators {

    private final IndicatorTable table;
    private final List<Indicator> indicators;

    private PrintedIndicators(IndicatorTable table, List<Indicator> indicators) {
        this.table = table;
        this.indicators = indicators;
    }

    /** The head row and a row per indicator; nothing for a form without indicators. */
    static List<List<PrintedCell>> of(FormVariant variant, TargetContent content) {
        IndicatorTable table = variant.indicators();
        return table == null ? List.of() : new PrintedIndicators(table, content.indicators()).rows();
    }

    private List<List<PrintedCell>> rows() {
        List<List<PrintedCell>> rows = new ArrayList<>();
        rows.add(head());
        for (int i = 0; i < indicators.size(); i++) {
            rows.add(row(i));
        }
        return rows;
    }

    private List<PrintedCell> head() {
        List<PrintedCell> head = new ArrayList<>();
        LabelCell side = table.side();
        if (side != null) {
            head.add(PrintedCell.label(side.label(), 1, indicators.size() + 1));
        }
        table.columns().forEach(column -> head.add(PrintedCell.label(column.label(), column.span(), 1)));
        return head;
    }

    private List<PrintedCell> row(int index) {
        List<PrintedCell> row = new ArrayList<>();
        for (IndicatorColumn column : table.columns()) {
            boolean level = column.field() == IndicatorField.LEVEL1 || column.field() == IndicatorField.LEVEL2;
            if (!level || !continues(index, column.field())) {
                int rows = level ? run(index, column.field()) : 1;
                row.add(cell(indicators.get(index), column, rows));
            }
        }
        return row;
    }

    private static PrintedCell cell(Indicator indicator, IndicatorColumn column, int rows) {
        PrintedCell.Style style =
                column.field() == IndicatorField.WEIGHT ? PrintedCell.Style.NUMBER : PrintedCell.Style.TEXT;
        return new PrintedCell(
                text(indicator, column.field()),
                false,
                style,
                column.span(),
                rows,
                new IndicatorRef(indicator.id(), column.field()).key());
    }

    /** Rows from here that show the same label. */
    private int run(int index, IndicatorField level) {
        int end = index + 1;
        while (end < indicators.size() && continues(end, level)) {
            end++;
        }
        return end - index;
    }

    private boolean continues(int index, IndicatorField level) {
        if (index == 0) {
            return false;
        }
        Indicator here = indicators.get(index);
        Indicator above = indicators.get(index - 1);
        boolean same = here.level1() != null && Objects.equals(here.level1(), above.level1());
        return level == IndicatorField.LEVEL1
                ? same
                : same && here.level2() != null && Objects.equals(here.level2(), above.level2());
    }

    public static String text(Indicator indicator, IndicatorField field) {
        return switch (field) {
            case LEVEL1 -> FieldTexts.plain(indicator.level1());
            case LEVEL2 -> FieldTexts.plain(indicator.level2());
            case NAME -> FieldTexts.plain(indicator.name());
            case DESCRIPTION -> FieldTexts.plain(indicator.notes().description());
            case OPERATOR ->
                indicator.stated().operatorRaw() == null
                        ? indicator.value().operator().symbol()
                        : indicator.stated().operatorRaw();
            case VALUE -> FieldTexts.plain(indicator.stated().valueRaw());
            case UNIT -> FieldTexts.plain(indicator.stated().unitRaw());
            case WEIGHT -> FieldTexts.number(indicator.weight());
            case CORE -> core(indicator.core());
            case BASIS -> FieldTexts.plain(indicator.notes().basis());
            case REMARK -> FieldTexts.plain(indicator.notes().remark());
        };
    }

    /** The form's own words: the print is Chinese in every language. */
    private static String core(@Nullable Boolean core) {
        return core == null ? "" : core ? "是" : "否";
    }
}
