package dev.mubiao.targets.content;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the indicator table. What was written stands beside what was understood.
 *
 * @param id stays with the row through edits and revisions, so that two revisions can be compared row by row
 * @param labels where it stands and what it is called
 * @param stated what is promised
 * @param weight points or percent; null where the form has none
 * @param core core-indicator flag; null where the form has none or the cell is empty
 * @param extra texts in columns of the form's own, by column; those that say nothing are absent
 */
public record Indicator(
        UUID id,
        Labels labels,
        StatedValue stated,
        @Nullable BigDecimal weight,
        @Nullable Boolean core,
        Notes notes,
        Origin origin,
        SortedMap<String, String> extra) {

    public Indicator {
        extra = FreeContent.texts(extra);
    }

    /** A row without columns of the form's own. */
    public Indicator(
            UUID id,
            Labels labels,
            StatedValue stated,
            @Nullable BigDecimal weight,
            @Nullable Boolean core,
            Notes notes,
            Origin origin) {
        this(id, labels, stated, weight, core, notes, origin, Collections.emptySortedMap());
    }

    /**
     * The labels of its three levels, as printed.
     *
     * @param level1 null in a flat form
     * @param level2 null in a flat form
     * @param name level-3 indicator; null in a placeholder row
     */
    public record Labels(
            @Nullable String level1,
            @Nullable String level2,
            @Nullable String name) {

        public static final Labels NONE = new Labels(null, null, null);
    }

    /**
     * The target value with its operator and unit, as written and as parsed; they are read together.
     *
     * @param operatorRaw empty if there is none
     * @param unitRaw unit of measure, in its own column or inside the value
     */
    public record StatedValue(
            @Nullable String operatorRaw,
            @Nullable String valueRaw,
            @Nullable String unitRaw,
            TargetValue value) {

        public static final StatedValue NONE = new StatedValue(null, null, null, TargetValue.NONE);
    }

    /** What explains it. */
    public record Notes(
            @Nullable String description,
            @Nullable String basis,
            @Nullable String remark) {

        public static final Notes NONE = new Notes(null, null, null);
    }

    /**
     * Where it was read.
     *
     * @param repair what the reader put right, as a key of the message bundles; null if nothing
     * @param cells the cells that the row was read from; empty if typed in
     */
    public record Origin(@Nullable String repair, List<SourceCell> cells) {

        public static final Origin TYPED = new Origin(null, List.of());

        public Origin {
            cells = List.copyOf(cells);
        }

        /** 1-based first line in the source, 0 if typed in. */
        public int line() {
            return cells.stream().mapToInt(SourceCell::line).min().orElse(0);
        }

        /** 1-based last line in the source, 0 if typed in. */
        public int lastLine() {
            return cells.stream().mapToInt(SourceCell::line).max().orElse(0);
        }

        /** Of a row at which somebody has looked since it was read. */
        public Origin seen() {
            return new Origin(null, cells);
        }
    }

    /** A new row that says nothing. */
    public static Indicator blank() {
        return new Indicator(UUID.randomUUID(), Labels.NONE, StatedValue.NONE, null, null, Notes.NONE, Origin.TYPED);
    }

    public @Nullable String level1() {
        return labels.level1();
    }

    public @Nullable String level2() {
        return labels.level2();
    }

    public @Nullable String name() {
        return labels.name();
    }

    /** The parsed target value. */
    public TargetValue value() {
        return stated.value();
    }

    /** Whether the row only says that its level has no indicator. */
    public boolean placeholder() {
        return value().kind() == ValueKind.PLACEHOLDER;
    }

    /** The same as another row, typed in. */
    public Indicator copied() {
        return new Indicator(UUID.randomUUID(), labels, stated, weight, core, notes, Origin.TYPED, extra);
    }

    public Indicator withLabels(Labels other) {
        return new Indicator(id, other, stated, weight, core, notes, origin, extra);
    }

    public Indicator withStated(StatedValue other) {
        return new Indicator(id, labels, other, weight, core, notes, origin, extra);
    }

    public Indicator withWeight(@Nullable BigDecimal other) {
        return new Indicator(id, labels, stated, other, core, notes, origin, extra);
    }

    public Indicator withCore(@Nullable Boolean other) {
        return new Indicator(id, labels, stated, weight, other, notes, origin, extra);
    }

    public Indicator withNotes(Notes other) {
        return new Indicator(id, labels, stated, weight, core, other, origin, extra);
    }

    public Indicator withOrigin(Origin other) {
        return new Indicator(id, labels, stated, weight, core, notes, other, extra);
    }

    public Indicator withExtra(SortedMap<String, String> other) {
        return new Indicator(id, labels, stated, weight, core, notes, origin, other);
    }
}
