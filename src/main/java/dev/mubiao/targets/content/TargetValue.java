package dev.mubiao.targets.content;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A parsed target value.
 *
 * @param number in the unit that stands beside it; null unless the kind is NUMBER (or a DATE that holds one)
 * @param text the words of a TEXT value
 * @param unit unit found inside the value, null if there was none
 */
public record TargetValue(
        ValueKind kind,
        Operator operator,
        @Nullable BigDecimal number,
        @Nullable String text,
        @Nullable String unit) {

    public static final TargetValue NONE = new TargetValue(ValueKind.TEXT, Operator.NONE, null, null, null);
}
