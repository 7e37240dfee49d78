package dev.mubiao.documents.write.layout;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A printed number as spreadsheets keep one: what they calculate with, and the format under which they show the very
 * text that is printed.
 */
public record TypedNumber(BigDecimal value, String format) {

    private static final Pattern NUMBER =
            Pattern.compile("(-?(?:0|[1-9]\\d*|[1-9]\\d{0,2}(?:,\\d{3})+))(?:\\.(\\d+))?(%|万元|元)?");

    /** More digits than a binary number of 64 bits keeps. */
    private static final int MOST_DIGITS = 15;

    /** Empty if the text is no number, or none that would be shown as it is printed. */
    public static Optional<TypedNumber> of(String text) {
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String whole = matcher.group(1);
        String decimals = matcher.group(2) == null ? "" : matcher.group(2);
        String unit = matcher.group(3) == null ? "" : matcher.group(3);
        String digits = whole.replace(",", "") + (decimals.isEmpty() ? "" : "." + decimals);
        boolean percent = unit.equals("%");
        BigDecimal value = percent ? new BigDecimal(digits).movePointLeft(2) : new BigDecimal(digits);
        if (value.precision() > MOST_DIGITS || digits.startsWith("-0") && value.signum() == 0) {
            return Optional.empty();
        }
        String format = (whole.contains(",") || isBelowThousand(digits) ? "#,##0" : "0")
                + (decimals.isEmpty() ? "" : "." + "0".repeat(decimals.length()))
                + (percent ? unit : unit.replaceAll(".", "\\\\$0")); // a backslash keeps a letter from being a code
        return Optional.of(new TypedNumber(value, format));
    }

    private static boolean isBelowThousand(String digits) {
        return new BigDecimal(digits).abs().compareTo(new BigDecimal(1000)) < 0;
    }
}
