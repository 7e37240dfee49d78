package dev.mubiao.forms;

import dev.mubiao.forms.layout.DefinitionValues;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.forms.layout.FieldBinding;
import dev.mubiao.forms.layout.FormCell;
import dev.mubiao.forms.layout.FormRow;
import dev.mubiao.forms.layout.FreeBinding;
import dev.mubiao.forms.layout.FreeField;
import dev.mubiao.forms.layout.FreeList;
import dev.mubiao.forms.layout.InvalidDefinition;
import dev.mubiao.forms.layout.PatternCell;
import dev.mubiao.forms.layout.RowStyle;
import dev.mubiao.platform.MoneyUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A form for one kind of target: what is printed, from top to bottom, and what may be filled in. A variant has an
 * indicator table or is a narrative.
 *
 * @param title as printed; {@code {year}}, {@code {no}}, {@code {name}} and {@code {region}} stand for the budget year,
 *     the position in the file, the project's name and the region of the office that uses the form
 * @param titleMarks words by which a title is known in a file
 * @param moneyUnit the unit that amounts are printed in
 * @param columns columns of the grid
 * @param rows what is printed above the indicators
 * @param tables further tables of indicators, below the first one and each other
 * @param footer what is printed below them
 * @param fields the form's own fields, which free cells show
 * @param lists the form's own lists, which rows are repeated for
 * @param page null for the usual one
 * @param widths of the grid's columns, or of those of the table of several targets, relative to each other; empty if
 *     nothing is said of them
 * @param weights null where the form has no weights
 * @param recognise what tells its tables from those of other forms
 * @param records how several targets stand in one table; null where each has a table of its own
 */
public record FormVariant(
        FormKind kind,
        LocalizedName name,
        String title,
        List<String> titleMarks,
        MoneyUnit moneyUnit,
        int columns,
        List<FormRow> rows,
        @Nullable IndicatorTable indicators,
        List<IndicatorTable> tables,
        List<FormRow> footer,
        List<FreeField> fields,
        List<FreeList> lists,
        @Nullable WeightRule weights,
        @Nullable NarrativeLayout narrative,
        Recognition recognise,
        @Nullable FormPage page,
        List<Integer> widths,
        @Nullable RecordLayout records) {

    /** Of a column, relative to the others. */
    private static final int MOST_WIDTH = 10_000;

    public FormVariant {
        kind = DefinitionValues.present("kind", kind);
        name = DefinitionValues.present("name", name);
        title = DefinitionValues.text("title", title);
        titleMarks = DefinitionValues.list(titleMarks);
        if (titleMarks.isEmpty()) {
            throw new InvalidDefinition("missing", "titleMarks");
        }
        moneyUnit = DefinitionValues.present("moneyUnit", moneyUnit);
        rows = DefinitionValues.list(rows);
        tables = DefinitionValues.list(tables);
        footer = DefinitionValues.list(footer);
        fields = DefinitionValues.list(fields);
        lists = DefinitionValues.list(lists);
        widths = DefinitionValues.list(widths);
        if ((indicators == null) == (narrative == null)) {
            throw new InvalidDefinition("structure");
        }
        if (indicators != null) {
            DefinitionValues.within("columns", columns, 1, DefinitionValues.MOST_SPAN);
            checkWidths(records == null ? columns : records.width(indicators), widths);
            checkTables(indicators, tables);
            LayoutGrid.check(columns, "rows", rows);
            allTables(indicators, tables).forEach(table -> {
                LayoutGrid.check(columns, table);
                LayoutGrid.check(columns, "indicators.rows", table.rows());
            });
            LayoutGrid.check(columns, "footer", footer);
        } else if (!tables.isEmpty() || !lists.isEmpty() || records != null) {
            throw new InvalidDefinition("narrativeOnly");
        }
        FreeCells.check(
                fields,
                lists,
                blocks(rows, indicators, tables, footer).flatMap(List::stream).toList());
        if (records != null && indicators != null) {
            RecordPlaces.check(records, rows, indicators, besides(indicators, tables, lists, footer));
        }
        recognise = recognise == null ? Recognition.BY_ALL_LABELS : recognise;
        Set<String> labels = labels(blocks(rows, indicators, tables, footer), allTables(indicators, tables));
        if (records != null) {
            records.labels().forEach(labels::add);
        }
        recognise.check(labels);
    }

    /** With the region of the office in its title. */
    FormVariant inRegion(String region) {
        return new FormVariant(
                kind,
                name,
                title.replace("{region}", region),
                titleMarks,
                moneyUnit,
                columns,
                rows,
                indicators,
                tables,
                footer,
                fields,
                lists,
                weights,
                narrative,
                recognise,
                page,
                widths,
                records);
    }

    /** What a table of several targets has no place for. */
    private static Stream<?> besides(
            IndicatorTable indicators, List<IndicatorTable> tables, List<FreeList> lists, List<FormRow> footer) {
        return Stream.of(
                        tables.stream(),
                        lists.stream(),
                        indicators.rows().stream(),
                        footer.stream().filter(row -> row.style() == RowStyle.GRID))
                .flatMap(Function.identity());
    }

    private static void checkWidths(int columns, List<Integer> widths) {
        if (!widths.isEmpty() && widths.size() != columns) {
            throw new InvalidDefinition("widths", columns);
        }
        widths.forEach(width -> DefinitionValues.within("widths", width, 1, MOST_WIDTH));
    }

    private static void checkTables(IndicatorTable first, List<IndicatorTable> further) {
        if (first.id() != null
                || further.stream()
                        .anyMatch(table -> table.id() == null || !table.blocks().isEmpty())) {
            throw new InvalidDefinition("tables");
        }
        DefinitionValues.unique(Stream.concat(
                        first.blocks().stream().map(IndicatorBlock::id),
                        further.stream().map(IndicatorTable::id).filter(Objects::nonNull))
                .toList());
    }

    private static List<IndicatorTable> allTables(@Nullable IndicatorTable first, List<IndicatorTable> further) {
        return Stream.concat(Stream.ofNullable(first), further.stream()).toList();
    }

    /** Rows that stand directly below each other, from one table of indicators to the next. */
    private static Stream<List<FormRow>> blocks(
            List<FormRow> rows, @Nullable IndicatorTable first, List<IndicatorTable> further, List<FormRow> footer) {
        return Stream.of(
                        Stream.of(rows),
                        allTables(first, further).stream().map(IndicatorTable::rows),
                        Stream.of(footer))
                .flatMap(Function.identity());
    }

    private static Set<String> labels(Stream<List<FormRow>> rows, List<IndicatorTable> tables) {
        Set<String> labels = new HashSet<>();
        rows.flatMap(List::stream)
                .flatMap(row -> row.labels().stream())
                .forEach(label -> labels.addAll(label.spellings()));
        tables.stream().flatMap(IndicatorTable::labels).forEach(labels::add);
        return labels;
    }

    /** Every table of indicators, in the order of the print. */
    public List<IndicatorTable> allTables() {
        return allTables(indicators, tables);
    }

    /**
     * In which column of the grid each cell of each row begins, from 0; nothing for lines of text.
     *
     * @param block rows of this form that stand directly below each other
     */
    public List<List<Integer>> begins(List<FormRow> block) {
        return LayoutGrid.begins(columns, block);
    }

    /** Every row around the tables of indicators, in the order of the print. */
    public List<FormRow> allRows() {
        return blocks(rows, indicators, tables, footer).flatMap(List::stream).toList();
    }

    /**
     * The table or the block whose rows contents keep under an id, as a table of its own.
     *
     * @return empty if there is none
     */
    public Optional<IndicatorTable> tableOf(String id) {
        return allTables().stream()
                .flatMap(table -> id.equals(table.id())
                        ? Stream.of(table)
                        : table.block(id).map(block -> table.alone(id)).stream())
                .findFirst();
    }

    /** The ids under which contents keep rows of indicators besides those of the year, in the order of the print. */
    public List<String> tableIds() {
        return allTables().stream()
                .flatMap(table ->
                        Stream.concat(table.blocks().stream().map(IndicatorBlock::id), Stream.ofNullable(table.id())))
                .toList();
    }

    public Optional<FreeField> freeField(String id) {
        return fields.stream().filter(field -> field.id().equals(id)).findFirst();
    }

    public Optional<FreeList> list(String id) {
        return lists.stream().filter(list -> list.id().equals(id)).findFirst();
    }

    /** Whether it has fields, lists, columns or rows that only its definition knows. */
    public boolean extended() {
        return !fields.isEmpty()
                || !lists.isEmpty()
                || !tables.isEmpty()
                || indicators != null
                        && (indicators.extended() || !indicators.rows().isEmpty())
                || footer.stream().anyMatch(row -> row.style() == RowStyle.GRID)
                || rows.stream().anyMatch(row -> row.cells().stream().anyMatch(PatternCell.class::isInstance))
                || bindings().stream().anyMatch(binding -> binding.cell().ticks());
    }

    /** The cell that shows what a column of the table of several targets does; empty for a running number. */
    public Optional<FormCell> place(RecordColumn column) {
        return RecordPlaces.of(column, rows);
    }

    /** Every place of a field with the label that stands beside or above it, in the order of the print. */
    public List<FieldBinding> bindings() {
        return blocks(rows, indicators, tables, footer)
                .flatMap(block -> LayoutGrid.bindings(columns, block).stream())
                .toList();
    }

    /** Every place of the form's own fields with the labels around it, in the order of the print. */
    public List<FreeBinding> freeBindings() {
        return blocks(rows, indicators, tables, footer)
                .flatMap(block -> LayoutGrid.freeBindings(
                        columns,
                        block,
                        (list, cell) ->
                                (list == null ? freeField(cell.free()) : list.column(cell.free())).orElseThrow(),
                        id -> list(id).orElseThrow())
                        .stream())
                .toList();
    }

    /** The place of a field; the first one of an itemised field. */
    public Optional<FieldBinding> binding(Field field) {
        return bindings().stream()
                .filter(binding -> binding.cell().field().contains(field))
                .findFirst();
    }

    public boolean has(Field field) {
        return binding(field).isPresent();
    }
}
