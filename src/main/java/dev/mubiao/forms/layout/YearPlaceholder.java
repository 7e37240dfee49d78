package dev.mubiao.forms.layout;

import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The budget year in a label, {@code {year}}, and years that are counted from it, {@code {year+2}} and {@code {year-1}}. */
public final class YearPlaceholder {

    private static final Pattern PLACE = Pattern.compile("\\{year([+-][0-9]{1,2})?}");

    private YearPlaceholder() {}

    /** Whether a text has one. */
    public static boolean in(String text) {
        return PLACE.matcher(text).find();
    }

    /** @param base the budget year that the placeholder stands in place of, or beside */
    public static String of(int year, int base) {
        int more = year - base;
        return more == 0 ? "{year}" : "{year" + (more > 0 ? "+" : "") + more + "}";
    }

    /** @param year gets how many years after the budget year it is, and says what stands there */
    public static String fill(String text, IntFunction<String> year) {
        return PLACE.matcher(text).replaceAll(found -> quoted(found, year));
    }

    private static String quoted(MatchResult found, IntFunction<String> year) {
        String more = found.group(1);
        return Matcher.quoteReplacement(year.apply(more == null ? 0 : Integer.parseInt(more)));
    }
}
