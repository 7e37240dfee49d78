package dev.mubiao.prereview.unseen;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of a plausible size: 95~99 stands for one between the two, as round as a planner would choose it. */
final class ValueRange {

    private static final Pattern RANGE = Pattern.compile("(\\d+(?:\\.\\d+)?)~(\\d+(?:\\.\\d+)?)");
    private static final BigDecimal EXACT_UP_TO = BigDecimal.valueOf(100);
    private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_UP);

    /** Nobody plans 79 minutes between 30 and 90. */
    private static final BigDecimal STEP = BigDecimal.valueOf(5);

    private ValueRange() {}

    static String fill(String text, Random random) {
        Matcher matcher = RANGE.matcher(text);
        return matcher.replaceAll(
                range -> between(new BigDecimal(range.group(1)), new BigDecimal(range.group(2)), random)
                        .toPlainString());
    }

    private static boolean isStep(BigDecimal number) {
        return number.compareTo(EXACT_UP_TO) <= 0 && number.remainder(STEP).signum() == 0;
    }

    static BigDecimal between(BigDecimal least, BigDecimal most, Random random) {
        if (isStep(least) && isStep(most) && most.subtract(least).compareTo(STEP) > 0) {
            return between(least.divide(STEP), most.divide(STEP), random).multiply(STEP);
        }
        int scale = Math.max(least.scale(), most.scale());
        BigDecimal chosen = least.add(most.subtract(least).multiply(BigDecimal.valueOf(random.nextDouble())))
                .setScale(scale, RoundingMode.HALF_UP);
        if (chosen.compareTo(EXACT_UP_TO) > 0) {
            chosen = chosen.round(TWO_DIGITS);
        }
        return new BigDecimal(chosen.stripTrailingZeros().toPlainString());
    }
}
