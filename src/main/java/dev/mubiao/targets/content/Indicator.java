package dev.mubiao.targets.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the indicator table. What was written stands beside what was understood.
 *
 * @param id stays with the row through edits and revisions, so that two revisions can be compared row by row
 * @param level1 level-1 label as printed, null in a flat form
 * @param level2 level-2 label as printed, null in a flat form
 * @param name level-3 indicator; null in a placeholder row
 * @param operatorRaw as written, empty if there is none
 * @param valueRaw target value as written
 * @param value the parsed value
 * @param unitRaw unit of measure as written, in its own column or inside the value
 * @param weight points or percent; null where the form has none
 * @param core core-indicator flag; null where the form has none or the cell is empty
 * @param repair what the reader put right, as a key of the message bundles; null if nothing
 * @param source the cells that the row was read from; empty if typed in
 */
public record Indicator(
        UUID id,
        @Nullable String level1,
        @Nullable String level2,
        @Nullable String name,
        @Nullable String description,
        @Nullable String operatorRaw,
        @Nullable String valueRaw,
        TargetValue value,
        @Nullable String unitRaw,
        @Nullable BigDecimal weight,
        @Nullable Boolean core,
        @Nullable String basis,
        @Nullable String remark,
        @Nullable String repair,
        List<SourceCell> source) {

    public Indicator {
        source = List.copyOf(source);
    }

    public static Indicator blank() {
        return new Indicator(
                UUID.randomUUID(),
                null,
                null,
                null,
                null,
                null,
                null,
                TargetValue.NONE,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    /** Whether the row only says that its level has no indicator. */
    public boolean placeholder() {
        return value.kind() == ValueKind.PLACEHOLDER;
    }

    /** 1-based first line in the source, 0 if typed in. */
    public int line() {
        return source.stream().mapToInt(SourceCell::line).min().orElse(0);
    }

    /** 1-based last line in the source, 0 if typed in. */
    public int lastLine() {
        return source.stream().mapToInt(SourceCell::line).max().orElse(0);
    }
}
