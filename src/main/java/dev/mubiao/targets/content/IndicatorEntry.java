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
                indicator.origin().line(),
                indicator.origin().lastLine(),
                indicator.level1(),
                indicator.level2(),
                indicator.name(),
                indicator.notes().description(),
                value.operator(),
                indicator.stated().operatorRaw(),
                indicator.stated().valueRaw(),
                value.kind().name().toLowerCase(Locale.ROOT),
                value.number(),
                value.text(),
                indicator.stated().unitRaw(),
                indicator.weight(),
                indicator.core(),
                indicator.notes().basis(),
                indicator.notes().remark(),
                indicator.placeholder(),
                indicator.origin().repair() != null);
    }
}
