package dev.mubiao.targets.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as the HTTP API shows it.
 *
 * @param line 1-based first line in the file it was read from, 0 if it was typed in
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
public record IndicatorEntry(
        int line,
        int lineEnd,
        @Nullable String level1,
        @Nullable String level2,
        @Nullable String name,
        @Nullable String description,
        Operator operator,
        @Nullable String operatorRaw,
        @Nullable String valueRaw,
        String valueKind,
        @Nullable BigDecimal valueNumber,
        @Nullable String valueText,
        @Nullable String unitRaw,
        @Nullable BigDecimal weight,
        @Nullable Boolean core,
        @Nullable String basis,
        @Nullable String remark,
        boolean placeholder,
        boolean repaired) {

    static IndicatorEntry of(Indicator indicator) {
        TargetValue value = indicator.value();
        return new IndicatorEntry(
                indicator.line(),
                indicator.lastLine(),
                indicator.level1(),
                indicator.level2(),
                indicator.name(),
                indicator.description(),
                value.operator(),
                indicator.operatorRaw(),
                indicator.valueRaw(),
                value.kind().name().toLowerCase(Locale.ROOT),
                value.number(),
                value.text(),
                indicator.unitRaw(),
                indicator.weight(),
                indicator.core(),
                indicator.basis(),
                indicator.remark(),
                indicator.placeholder(),
                indicator.repair() != null);
    }
}
