package dev.mubiao.targets.ui.sheet.model;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.platform.text.Cleaning;
import dev.mubiao.platform.text.Folding;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.parsing.ParsedValue;
import dev.mubiao.targets.parsing.ValueParser;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Turns a text typed into a cell of an indicator row into the changed row: operator, value and unit are parsed
 * together, as when a file is read.
 */
public final class IndicatorInput {

    private static final String YES = "是";
    private static final String NO = "否";

    private IndicatorInput() {}

    static String text(Indicator row, IndicatorField column) {
        return switch (column) {
            case LEVEL1 -> plain(row.level1());
            case LEVEL2 -> plain(row.level2());
            case NAME -> plain(row.name());
            case DESCRIPTION -> plain(row.description());
            case OPERATOR -> row.operatorRaw() == null ? row.value().operator().symbol() : row.operatorRaw();
            case VALUE -> plain(row.valueRaw());
            case UNIT -> plain(row.unitRaw());
            case WEIGHT -> FundingModel.plain(row.weight());
            case CORE -> row.core() == null ? "" : row.core() ? YES : NO;
            case BASIS -> plain(row.basis());
            case REMARK -> plain(row.remark());
        };
    }

    static Indicator typed(IndicatorTable table, Indicator row, IndicatorField column, String text) {
        String value = Cleaning.typed(text);
        String operatorRaw = own(table, IndicatorField.OPERATOR, column, value, row.operatorRaw());
        String valueRaw = column == IndicatorField.VALUE ? value : row.valueRaw();
        String unitRaw = own(table, IndicatorField.UNIT, column, value, row.unitRaw());
        boolean parses =
                column == IndicatorField.OPERATOR || column == IndicatorField.VALUE || column == IndicatorField.UNIT;
        ParsedValue parsed = parses ? ValueParser.parse(operatorRaw, valueRaw, unitRaw) : null;
        return new Indicator(
                row.id(),
                column == IndicatorField.LEVEL1 ? value : row.level1(),
                column == IndicatorField.LEVEL2 ? value : row.level2(),
                column == IndicatorField.NAME ? value : row.name(),
                column == IndicatorField.DESCRIPTION ? value : row.description(),
                parsed == null
                        ? row.operatorRaw()
                        : inside(table, IndicatorField.OPERATOR, operatorRaw, parsed.operatorRaw()),
                valueRaw,
                parsed == null ? row.value() : parsed.value(),
                parsed == null ? row.unitRaw() : inside(table, IndicatorField.UNIT, unitRaw, parsed.unitRaw()),
                column == IndicatorField.WEIGHT ? NumberText.number(text).orElse(null) : row.weight(),
                column == IndicatorField.CORE ? core(text) : row.core(),
                column == IndicatorField.BASIS ? value : row.basis(),
                column == IndicatorField.REMARK ? value : row.remark(),
                null, // who types into a row has looked at it
                row.source());
    }

    /** A new row of the same levels. */
    public static Indicator below(@Nullable Indicator above) {
        Indicator blank = Indicator.blank();
        return above == null
                ? blank
                : new Indicator(
                        UUID.randomUUID(),
                        above.level1(),
                        above.level2(),
                        null,
                        null,
                        null,
                        null,
                        blank.value(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        blank.source());
    }

    /** A row that says the same, typed in rather than read from a file. */
    public static Indicator copy(Indicator row) {
        return new Indicator(
                UUID.randomUUID(),
                row.level1(),
                row.level2(),
                row.name(),
                row.description(),
                row.operatorRaw(),
                row.valueRaw(),
                row.value(),
                row.unitRaw(),
                row.weight(),
                row.core(),
                row.basis(),
                row.remark(),
                null,
                List.of());
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

    private static String plain(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
