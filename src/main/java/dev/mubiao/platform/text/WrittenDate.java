package dev.mubiao.platform.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads days as people write them, in any width: {@code 2026-12-03}, {@code 2026/12/3}, {@code 2026.12.3},
 * {@code 2026年12月3日} and {@code 20261203}.
 */
public final class WrittenDate {

    private static final Pattern DAY = Pattern.compile("([0-9]{4})(?: ?([-/.]) ?([0-9]{1,2}) ?\\2 ?([0-9]{1,2})"
            + "| ?年 ?([0-9]{1,2}) ?月 ?([0-9]{1,2}) ?[日号]?|([0-9]{2})([0-9]{2}))");
    private static final int[] MONTHS = {3, 5, 7};
    private static final int LONGEST = 40;

    private WrittenDate() {}

    /** Whether it is written like a day, though there may be no such day. */
    public static boolean is(String text) {
        return matcher(text).isPresent();
    }

    /** Nothing for other texts, for years without four figures and for days that there are not. */
    public static Optional<LocalDate> of(String text) {
        return matcher(text).flatMap(WrittenDate::date);
    }

    private static Optional<Matcher> matcher(String text) {
        return text.length() > LONGEST
                ? Optional.empty()
                : Optional.of(DAY.matcher(plain(Folding.narrow(text).strip()))).filter(Matcher::matches);
    }

    private static Optional<LocalDate> date(Matcher day) {
        for (int month : MONTHS) {
            if (day.group(month) != null) {
                return date(day.group(1), day.group(month), day.group(month + 1));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** With the hyphen of keyboards, and with a point for the full stop that Chinese input methods type. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (WrittenNumber.isMinus(character)) {
                plain.append('-');
            } else if (character == '。') {
                plain.append('.');
            } else {
                plain.appendCodePoint(character);
            }
        });
        return plain.toString();
    }
}
