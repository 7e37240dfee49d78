package dev.mubiao.targets.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.layout.FreeField;
import dev.mubiao.forms.layout.FreeList;
import dev.mubiao.forms.layout.Period;
import dev.mubiao.platform.MoneyUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a target says in places that only its form knows, as the HTTP API shows it; absent where there is nothing.
 *
 * @param lists entries by the id of their list, with the texts by the labels of the columns
 * @param termIndicators those of the whole term
 * @param tables further indicators by the id of their block or table
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FreeEntry(
        List<FieldEntry> fields,
        Map<String, List<Map<String, String>>> lists,
        List<IndicatorEntry> termIndicators,
        Map<String, List<IndicatorEntry>> tables) {

    /**
     * A field that is not empty.
     *
     * @param text as it is written
     * @param value a number, of amounts in yuan; a day as {@code 2026-03-01}; the list of what is chosen; absent if it is
     *     a text or cannot be read
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FieldEntry(
            String id,
            String label,
            String type,
            @Nullable String meaning,
            @Nullable String period,
            String text,
            @Nullable Object value) {}

    /** The id under which contents keep the rows of {@code term_indicators}; empty if the form has none. */
    public static Optional<String> term(FormVariant variant) {
        return variant.tableIds().stream()
                .filter(id -> variant.tableOf(id).orElseThrow().period() == Period.TERM)
                .findFirst();
    }

    static FreeEntry of(FreeContent free, FormVariant variant) {
        Map<String, List<Map<String, String>>> lists = new LinkedHashMap<>();
        for (FreeList list : variant.lists()) {
            if (!free.list(list.id()).isEmpty()) {
                lists.put(
                        list.id(),
                        free.list(list.id()).stream()
                                .map(row -> labelled(row.cells(), list.columns()))
                                .toList());
            }
        }
        Optional<String> term = term(variant);
        Map<String, List<IndicatorEntry>> tables = new LinkedHashMap<>();
        for (String id : variant.tableIds()) {
            if (!free.table(id).isEmpty() && !term.equals(Optional.of(id))) {
                tables.put(id, rows(free.table(id), variant.tableOf(id).orElseThrow()));
            }
        }
        return new FreeEntry(
                variant.fields().stream()
                        .filter(field -> !free.field(field.id()).isEmpty())
                        .map(field -> field(field, free.field(field.id()), variant.moneyUnit()))
                        .toList(),
                lists,
                term.map(id -> rows(free.table(id), variant.tableOf(id).orElseThrow()))
                        .orElse(List.of()),
                tables);
    }

    private static List<IndicatorEntry> rows(List<Indicator> rows, IndicatorTable table) {
        return rows.stream().map(row -> IndicatorEntry.of(row, table)).toList();
    }

    /** Texts by labels, or by ids where two columns have the same label. */
    static Map<String, String> labelled(Map<String, String> texts, List<FreeField> columns) {
        Map<String, String> labelled = new LinkedHashMap<>();
        for (FreeField column : columns) {
            String text = texts.get(column.id());
            if (text != null) {
                labelled.put(name(column, columns), text);
            }
        }
        return labelled;
    }

    /** By which name {@link #labelled} shows a column. */
    public static String name(FreeField column, List<FreeField> columns) {
        return columns.stream()
                                .filter(each -> each.label().equals(column.label()))
                                .count()
                        == 1
                ? column.label()
                : column.id();
    }

    /** The columns of a table that only its form knows, with the points of level 1. */
    public static List<FreeField> columns(IndicatorTable table) {
        List<FreeField> columns = new ArrayList<>(table.fields());
        table.freeField(IndicatorTable.LEVEL_POINTS).ifPresent(columns::add);
        return columns;
    }

    private static FieldEntry field(FreeField field, String text, MoneyUnit unit) {
        return new FieldEntry(
                field.id(),
                field.label(),
                lower(field.type()),
                field.meaning() == null ? null : lower(field.meaning()),
                field.period() == null ? null : lower(field.period()),
                text,
                value(FreeValue.read(field, text, unit)));
    }

    private static @Nullable Object value(FreeValue value) {
        if (value.money() != null) {
            return value.money().in(MoneyUnit.YUAN);
        }
        if (value.number() != null) {
            return value.number();
        }
        if (value.date() != null) {
            return value.date().toString();
        }
        return value.chosen().isEmpty() ? null : value.chosen();
    }

    private static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }
}
