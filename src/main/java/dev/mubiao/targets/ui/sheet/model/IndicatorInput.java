package dev.mubiao.targets.ui.sheet.model;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.platform.text.Cleaning;
import dev.mubiao.platform.text.Folding;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.parsing.ParsedValue;
import dev.mubiao.targets.parsing.PercentParser;
import dev.mubiao.targets.parsing.ValueParser;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Turns a text typed into a cell of an indicator row into the changed row: operator, value and unit are parsed
 * together, as when a file is read.
 */
public final class IndicatorInput {

    private static final String YES = "是";
    private static final String NO = "否";

    private IndicatorInput() {}

    /** Who types into a row has looked at it: what the reader put right is not shown any more. */
    static Indicator typed(IndicatorTable table, Indicator before, IndicatorField column, String text) {
        String value = Cleaning.typed(text);
        Indicator row = before.withOrigin(before.origin().seen());
        Indicator.Notes notes = row.notes();
        return switch (column) {
            case LEVEL1 -> row.withLabels(new Indicator.Labels(value, row.level2(), row.name()));
            case LEVEL2 -> row.withLabels(new Indicator.Labels(row.level1(), value, row.name()));
            case NAME -> row.withLabels(new Indicator.Labels(row.level1(), row.level2(), value));
            case DESCRIPTION -> row.withNotes(new Indicator.Notes(value, notes.basis(), notes.remark()));
            case OPERATOR, VALUE, UNIT -> row.withStated(stated(table, row.stated(), column, value));
            case WEIGHT -> row.withWeight(PercentParser.parse(text).orElse(null));
            case CORE -> row.withCore(core(text));
            case BASIS -> row.withNotes(new Indicator.Notes(notes.description(), value, notes.remark()));
            case REMARK -> row.withNotes(new Indicator.Notes(notes.description(), notes.basis(), value));
        };
    }

    /** The row with a text in a column of the form's own. */
    static Indicator typed(Indicator before, String column, String text) {
        SortedMap<String, String> extra = new TreeMap<>(before.extra());
        extra.put(column, Cleaning.visible(text));
        return before.withOrigin(before.origin().seen()).withExtra(extra);
    }

    private static Indicator.StatedValue stated(
            IndicatorTable table, Indicator.StatedValue before, IndicatorField column, @Nullable String value) {
        String operator = own(table, IndicatorField.OPERATOR, column, value, before.operatorRaw());
        String valueRaw = column == IndicatorField.VALUE ? value : before.valueRaw();
        String unit = own(table, IndicatorField.UNIT, column, value, before.unitRaw());
        ParsedValue parsed = ValueParser.parse(operator, valueRaw, unit);
        return new Indicator.StatedValue(
                inside(table, IndicatorField.OPERATOR, operator, parsed.operatorRaw()),
                valueRaw,
                inside(table, IndicatorField.UNIT, unit, parsed.unitRaw()),
                parsed.value());
    }

    /** A new row of the same levels. */
    public static Indicator below(@Nullable Indicator above) {
        Indicator blank = Indicator.blank();
        return above == null ? blank : blank.withLabels(new Indicator.Labels(above.level1(), above.level2(), null));
    }

    /** What the form's own column says; nothing if the form has none, for then it stands inside the value. */
    private static @Nullable String own(
            IndicatorTable table,
            IndicatorField wanted,
            IndicatorField typed,
            @Nullable String value,
            @Nullable String before) {
        return wanted == typed ? value : table.has(wanted) ? before : null;
    }

    private static @Nullable String inside(
            IndicatorTable table, IndicatorField column, @Nullable String own, String found) {
        return table.has(column) ? own : found.isBlank() ? null : found;
    }

    private static @Nullable Boolean core(String text) {
        return switch (Folding.bare(text)) {
            case YES, "√" -> Boolean.TRUE;
            case NO, "×" -> Boolean.FALSE;
            default -> null;
        };
    }
}
