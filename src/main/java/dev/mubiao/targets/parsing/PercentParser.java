package dev.mubiao.targets.parsing;

import dev.mubiao.platform.text.Folding;
import dev.mubiao.platform.text.WrittenNumber;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads weights and percentages, from files and as they are typed: {@code 10}, {@code 98.5%}, {@code 10分}. */
public final class PercentParser {

    private static final Pattern UNIT_AT_THE_END = Pattern.compile(" ?[%分]$");
    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(9);
    private static final int DECIMALS = 6;

    private PercentParser() {}

    /**
     * The number, a percent sign or 分 at its end apart. Nothing if the text is no number, 10^9 or more, or has more
     * than six decimals.
     */
    public static Optional<BigDecimal> parse(String text) {
        String number = UNIT_AT_THE_END.matcher(Folding.narrow(text).strip()).replaceFirst("");
        return WrittenNumber.of(number)
                .filter(percent -> percent.scale() <= DECIMALS && percent.abs().compareTo(LIMIT) < 0);
    }
}
