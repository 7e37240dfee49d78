package dev.mubiao.targets.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.mubiao.forms.IndicatorTable;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as the HTTP API shows it; the JSON is flat, as that of {@link TargetDocument}.
 *
 * @param extra texts in columns that only the form knows, by their labels; absent if there are none
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
public record IndicatorEntry(
        @JsonUnwrapped LinesEntry lines,
        @JsonUnwrapped LabelsEntry labels,
        @Nullable String description,
        @JsonUnwrapped ValueEntry value,
        @Nullable BigDecimal weight,
        @Nullable Boolean core,
        @Nullable String basis,
        @Nullable String remark,
        boolean placeholder,
        boolean repaired,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> extra) {

    /** @param line 1-based first line in the file it was read from, 0 if it was typed in */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record LinesEntry(int line, int lineEnd) {}

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record LabelsEntry(
            @Nullable String level1,
            @Nullable String level2,
            @Nullable String name) {}

    /** What is promised, as it was understood and as it was written. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record ValueEntry(
            Operator operator,
            @Nullable String operatorRaw,
            @Nullable String valueRaw,
            String valueKind,
            @Nullable BigDecimal valueNumber,
            @Nullable String valueText,
            @Nullable String unitRaw) {

        static ValueEntry of(Indicator.StatedValue stated) {
            TargetValue value = stated.value();
            return new ValueEntry(
                    value.operator(),
                    stated.operatorRaw(),
                    stated.valueRaw(),
                    value.kind().name().toLowerCase(Locale.ROOT),
                    value.number(),
                    value.text(),
                    stated.unitRaw());
        }
    }

    static IndicatorEntry of(Indicator indicator, @Nullable IndicatorTable table) {
        return new IndicatorEntry(
                new LinesEntry(indicator.origin().line(), indicator.origin().lastLine()),
                new LabelsEntry(indicator.level1(), indicator.level2(), indicator.name()),
                indicator.notes().description(),
                ValueEntry.of(indicator.stated()),
                indicator.weight(),
                indicator.core(),
                indicator.notes().basis(),
                indicator.notes().remark(),
                indicator.placeholder(),
                indicator.origin().repair() != null,
                table == null ? Map.of() : FreeEntry.labelled(indicator.extra(), FreeEntry.columns(table)));
    }
}
