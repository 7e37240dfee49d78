package dev.mubiao.forms;

import dev.mubiao.forms.layout.DefinitionValues;
import dev.mubiao.forms.layout.FreeField;
import dev.mubiao.forms.layout.FreeFieldType;
import dev.mubiao.forms.layout.InvalidDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How an office prints several targets in one table: what a target has once stands in columns beside its indicators, and
 * each target takes as many rows as it has indicators. The rows of the form show the same places above each other, for
 * one target alone.
 *
 * @param columns left of the indicators
 * @param right columns right of the indicators
 * @param indicators label above the columns of the indicators; null for none
 * @param totals what rows are called that sum others up and belong to no target
 */
public record RecordLayout(
        List<RecordColumn> columns,
        List<RecordColumn> right,
        @Nullable String indicators,
        List<String> totals) {

    /** What rows of totals are called where a form says nothing. */
    public static final List<String> USUAL_TOTALS = List.of("合计", "小计", "总计");

    /** Ids of its columns in the {@linkplain #shared shared head}, with their numbers behind it. */
    private static final String COLUMN = "record-column-";

    public RecordLayout {
        columns = DefinitionValues.list(columns);
        right = DefinitionValues.list(right);
        totals = totals == null ? USUAL_TOTALS : List.copyOf(totals);
        if (Stream.concat(columns.stream(), right.stream()).noneMatch(RecordColumn::key)) {
            throw new InvalidDefinition("recordsKey");
        }
        if (Stream.concat(columns.stream(), right.stream())
                        .filter(RecordColumn::number)
                        .count()
                > 1) {
            throw new InvalidDefinition("recordsNumber");
        }
    }

    /** Those that show what a target has once, from left to right. */
    public List<RecordColumn> all() {
        return Stream.concat(columns.stream(), right.stream()).toList();
    }

    /** Whether labels stand above others, in a first row of two. */
    public boolean grouped() {
        return indicators != null || all().stream().anyMatch(column -> column.group() != null);
    }

    /** Columns of the whole table. */
    public int width(IndicatorTable table) {
        return columns.size()
                + table.printed().stream().mapToInt(IndicatorColumn::span).sum()
                + right.size();
    }

    /** The head of the whole table, by which documents are compared with it. */
    public IndicatorTable shared(IndicatorTable table) {
        List<IndicatorColumn> printed = new ArrayList<>();
        List<FreeField> fields = new ArrayList<>(table.fields());
        for (RecordColumn column : columns) {
            add(column, printed, fields);
        }
        printed.addAll(table.printed());
        for (RecordColumn column : right) {
            add(column, printed, fields);
        }
        return new IndicatorTable(
                null,
                null,
                table.period(),
                null,
                printed,
                table.blocks(),
                fields,
                table.levels(),
                table.levelPoints(),
                List.of(),
                List.of(),
                List.of());
    }

    private void add(RecordColumn column, List<IndicatorColumn> printed, List<FreeField> fields) {
        String id = COLUMN + all().indexOf(column);
        fields.add(new FreeField(
                id, column.label(), List.of(), FreeFieldType.TEXT, List.of(), false, null, null, null, null));
        printed.add(new IndicatorColumn(
                null, id, null, column.label(), column.aliases(), 1, column.width(), false, List.of()));
    }

    /** What a column of the shared head is; empty for one of the indicators. */
    public Optional<RecordColumn> column(IndicatorColumn shared) {
        String id = Objects.requireNonNullElse(shared.free(), "");
        return id.startsWith(COLUMN)
                ? Optional.of(all().get(Integer.parseInt(id.substring(COLUMN.length()))))
                : Optional.empty();
    }

    /** All that its own columns print. */
    Stream<String> labels() {
        return Stream.concat(
                Stream.ofNullable(indicators),
                all().stream()
                        .flatMap(column -> Stream.concat(
                                Stream.of(column.label()),
                                Stream.concat(Stream.ofNullable(column.group()), column.aliases().stream()))));
    }
}
