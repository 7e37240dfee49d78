package dev.mubiao.forms;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.mubiao.forms.layout.DefinitionValues;
import dev.mubiao.forms.layout.FormRow;
import dev.mubiao.forms.layout.FreeField;
import dev.mubiao.forms.layout.FreeFieldType;
import dev.mubiao.forms.layout.InvalidDefinition;
import dev.mubiao.forms.layout.LabelCell;
import dev.mubiao.forms.layout.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table of indicators in a form. Columns of several blocks stand beside each other; a block without level columns of
 * its own shares those of the year.
 *
 * @param id key of its rows in contents; null for the first table of a form
 * @param label what it is called; null for the first table
 * @param period what its indicators are about; null for the year
 * @param side label that is merged down the left of the whole table, or null
 * @param printed all columns, from left to right
 * @param blocks beside the indicators of the year
 * @param fields the table's own fields, which its free columns show
 * @param levels level-1 labels with their level-2 labels; empty in a flat form
 * @param levelPoints whether a level-1 label bears the points of its indicators in brackets
 * @param units usual units of measure, offered while typing
 * @param prescribed indicators that new drafts begin with
 * @param rows printed directly below it
 */
public record IndicatorTable(
        @Nullable String id,
        @Nullable String label,
        @Nullable Period period,
        @Nullable LabelCell side,
        @JsonProperty("columns") List<IndicatorColumn> printed,
        List<IndicatorBlock> blocks,
        List<FreeField> fields,
        List<IndicatorLevel> levels,
        boolean levelPoints,
        List<String> units,
        List<PrescribedRow> prescribed,
        List<FormRow> rows) {

    private static final List<IndicatorField> NOTES =
            List.of(IndicatorField.DESCRIPTION, IndicatorField.BASIS, IndicatorField.REMARK);

    /** Under this id a row keeps the points that its level-1 label bears, as they are written. */
    public static final String LEVEL_POINTS = "level1-points";

    /** For the screen, in pixels. */
    private static final int POINTS_WIDTH = 80;

    public IndicatorTable {
        printed = DefinitionValues.list(printed);
        blocks = DefinitionValues.list(blocks);
        fields = DefinitionValues.list(fields);
        levels = DefinitionValues.list(levels);
        units = DefinitionValues.list(units);
        prescribed = DefinitionValues.list(prescribed);
        rows = DefinitionValues.list(rows);
        if (id != null) {
            DefinitionValues.id("id", id);
            DefinitionValues.text("label", label);
        }
        DefinitionValues.unique(fields.stream().map(FreeField::id).toList());
        DefinitionValues.unique(blocks.stream().map(IndicatorBlock::id).toList());
        checkColumns(printed, fields);
        checkFields(of(printed, null));
        if (of(printed, null).contains(IndicatorField.LEVEL1) == levels.isEmpty()) {
            throw new InvalidDefinition("levels");
        }
        if (levelPoints && levels.isEmpty()) {
            throw new InvalidDefinition("levelPoints");
        }
        for (IndicatorBlock block : blocks) {
            checkFields(of(printed, block.id()));
        }
        checkPrescribed(of(printed, null), levels, prescribed);
        Set<String> known =
                new HashSet<>(blocks.stream().map(IndicatorBlock::id).toList());
        printed.stream()
                .map(IndicatorColumn::block)
                .filter(block -> block != null && !known.contains(block))
                .findFirst()
                .ifPresent(block -> {
                    throw new InvalidDefinition("block", block);
                });
    }

    private static void checkColumns(List<IndicatorColumn> printed, List<FreeField> fields) {
        Set<String> seen = new HashSet<>();
        for (IndicatorColumn column : printed) {
            String name = column.free() == null ? column.field().name() : column.free();
            if (!seen.add(name + " " + (column.free() == null ? column.block() : ""))) {
                throw new InvalidDefinition("columnTwice", name);
            }
            if (column.free() != null
                    && fields.stream().noneMatch(field -> field.id().equals(column.free()))) {
                throw new InvalidDefinition("freeUnknown", column.free());
            }
        }
        fields.stream()
                .map(FreeField::id)
                .filter(id -> printed.stream().noneMatch(column -> id.equals(column.free())))
                .findFirst()
                .ifPresent(id -> {
                    throw new InvalidDefinition("freeUnused", id);
                });
    }

    private static void checkPrescribed(
            Set<IndicatorField> fields, List<IndicatorLevel> levels, List<PrescribedRow> prescribed) {
        for (PrescribedRow row : prescribed) {
            Optional<IndicatorLevel> first = levels.stream()
                    .filter(level -> row.level1() != null && level.named(row.level1()))
                    .findFirst();
            boolean known = (row.level1() == null || first.isPresent())
                    && (row.level2() == null
                            || first.stream()
                                    .flatMap(level -> level.children().stream())
                                    .anyMatch(level -> level.named(row.level2())))
                    && (row.weight() == null || fields.contains(IndicatorField.WEIGHT))
                    && (row.criteria() == null || NOTES.stream().anyMatch(fields::contains));
            if (!known) {
                throw new InvalidDefinition("prescribed", row.name());
            }
        }
    }

    private static void checkFields(Set<IndicatorField> fields) {
        if (!fields.contains(IndicatorField.NAME) || !fields.contains(IndicatorField.VALUE)) {
            throw new InvalidDefinition("nameAndValue");
        }
    }

    private static Set<IndicatorField> of(List<IndicatorColumn> printed, @Nullable String block) {
        Set<IndicatorField> fields = new HashSet<>();
        printed.stream()
                .filter(column -> column.free() == null && Objects.equals(column.block(), block))
                .forEach(column -> fields.add(column.field()));
        return fields;
    }

    /** The columns of the year that every indicator has, from left to right. */
    public List<IndicatorColumn> columns() {
        return printed.stream()
                .filter(column -> column.free() == null && column.block() == null)
                .toList();
    }

    /** Whether it has columns that not every table of indicators has. */
    public boolean extended() {
        return levelPoints || printed.stream().anyMatch(column -> column.free() != null || column.block() != null);
    }

    /**
     * The indicators of the year, or of one block, as a table of their own.
     *
     * @param block id, or null for the year
     */
    public IndicatorTable alone(@Nullable String block) {
        if (blocks.isEmpty()) {
            return this;
        }
        List<IndicatorColumn> own = printed.stream()
                .filter(column ->
                        block == null ? column.block() == null : block.equals(column.block()) || shared(column, block))
                .map(IndicatorColumn::withoutBlock)
                .toList();
        return new IndicatorTable(
                block,
                block == null ? label : block(block).map(IndicatorBlock::label).orElse(block),
                block == null
                        ? period
                        : block(block).map(IndicatorBlock::period).orElse(period),
                side,
                own,
                List.of(),
                fields.stream()
                        .filter(field ->
                                own.stream().anyMatch(column -> field.id().equals(column.free())))
                        .toList(),
                levels,
                levelPoints,
                units,
                block == null ? prescribed : List.of(),
                List.of());
    }

    /** Whether a column of the year stands for a block too: its levels, where the block has none of its own. */
    public boolean shared(IndicatorColumn column, String block) {
        IndicatorField field = column.product();
        return column.block() == null
                && (field == IndicatorField.LEVEL1 || field == IndicatorField.LEVEL2)
                && !of(printed, block).contains(field);
    }

    public Optional<IndicatorBlock> block(String block) {
        return blocks.stream().filter(each -> each.id().equals(block)).findFirst();
    }

    /** A column for the points that labels of level 1 bear, which the print has no column for; empty if they bear none. */
    public Optional<IndicatorColumn> pointsColumn() {
        return freeField(LEVEL_POINTS)
                .map(field -> new IndicatorColumn(
                        null, LEVEL_POINTS, null, field.label(), List.of(), 1, POINTS_WIDTH, false, List.of()));
    }

    /** One of the table's own fields, or the points of level 1 if labels bear them. */
    public Optional<FreeField> freeField(String field) {
        if (levelPoints && field.equals(LEVEL_POINTS)) {
            return Optional.of(new FreeField(
                    LEVEL_POINTS,
                    column(IndicatorField.LEVEL1).map(IndicatorColumn::label).orElseThrow() + "分值",
                    List.of(),
                    FreeFieldType.TEXT,
                    List.of(),
                    false,
                    null,
                    null,
                    null,
                    null));
        }
        return fields.stream().filter(each -> each.id().equals(field)).findFirst();
    }

    /** The column of the year that shows a field. */
    public Optional<IndicatorColumn> column(IndicatorField field) {
        return columns().stream().filter(column -> column.shows(field)).findFirst();
    }

    public boolean has(IndicatorField field) {
        return column(field).isPresent();
    }

    /** The column that explains indicators; empty if there is none. */
    public Optional<IndicatorField> notes() {
        return NOTES.stream().filter(this::has).findFirst();
    }

    /** Whether one of its levels means this. */
    public boolean has(LevelMeaning meaning) {
        return levels.stream()
                .flatMap(level -> Stream.concat(Stream.of(level), level.children().stream()))
                .anyMatch(level -> level.meaning() == meaning);
    }

    /** Whether the form has no levels, names alone. */
    public boolean flat() {
        return levels.isEmpty();
    }

    public Optional<IndicatorLevel> level1(String text) {
        return levels.stream()
                .filter(indicatorLevel -> indicatorLevel.named(text))
                .findFirst();
    }

    /** The level-2 label under any level 1. */
    public Optional<IndicatorLevel> level2(String text) {
        return levels.stream()
                .flatMap(indicatorLevel -> indicatorLevel.children().stream())
                .filter(indicatorLevel -> indicatorLevel.named(text))
                .findFirst();
    }

    Stream<String> labels() {
        return printed.stream().flatMap(column -> Stream.concat(Stream.of(column.label()), column.aliases().stream()));
    }
}
