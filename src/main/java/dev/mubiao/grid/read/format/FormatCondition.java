package dev.mubiao.grid.read.format;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which numbers a section of a format is for.
 *
 * @param sign by which a number is compared with the limit; empty for a section of all numbers
 */
record FormatCondition(String sign, BigDecimal limit) {

    static final FormatCondition ALL = new FormatCondition("", BigDecimal.ZERO);
    static final FormatCondition ABOVE_ZERO = new FormatCondition(">", BigDecimal.ZERO);
    static final FormatCondition FROM_ZERO = new FormatCondition(">=", BigDecimal.ZERO);
    static final FormatCondition BELOW_ZERO = new FormatCondition("<", BigDecimal.ZERO);
    static final FormatCondition UP_TO_ZERO = new FormatCondition("<=", BigDecimal.ZERO);

    private static final Pattern WRITTEN =
            Pattern.compile("(<>|<=|>=|<|>|=)\\s*+([+-]?\\d{1,15}+(?:\\.\\d{1,15}+)?+)\\s*+");

    /** @return empty if it is none that Excel knows */
    static Optional<FormatCondition> of(String written) {
        Matcher condition = WRITTEN.matcher(written);
        return condition.matches()
                ? Optional.of(new FormatCondition(condition.group(1), new BigDecimal(condition.group(2))))
                : Optional.empty();
    }

    boolean holds(BigDecimal number) {
        int order = number.compareTo(limit);
        return switch (sign) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            case ">=" -> order >= 0;
            case "=" -> order == 0;
            case "<>" -> order != 0;
            default -> true;
        };
    }

    /** Whether it is for all numbers above zero and none below. */
    boolean isPositive() {
        return limit.signum() == 0 && (sign.equals(">") || sign.equals(">="));
    }

    /** Whether it is for all numbers below zero and none above, whose sign the section writes itself. */
    boolean isNegative() {
        return limit.signum() == 0 && (sign.equals("<") || sign.equals("<="));
    }
}
