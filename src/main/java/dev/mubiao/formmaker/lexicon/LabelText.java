package dev.mubiao.formmaker.lexicon;

import dev.mubiao.forms.layout.YearPlaceholder;
import dev.mubiao.platform.text.Folding;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a label, as far as it says what the label is. */
public final class LabelText {

    private static final Pattern NUMBERING =
            Pattern.compile("^(?:[一二三四五六七八九十]{1,3}、|[(][一二三四五六七八九十0-9]{1,3}[)]|[0-9]{1,2}[.、](?![0-9])|[①-⑳]|[*※])");

    private static final Pattern OF_WHICH = Pattern.compile("^其中:?|^其:");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[][^()\\[\\]]*[)\\]]");
    private static final Pattern OF_YEAR = Pattern.compile("^#(?:年(?!度))?");
    private static final Pattern DATED = Pattern.compile("[(](?=[^()]*+[)])[^()]*[0-9]{4}[^()]*[)]");

    private static final Pattern YEARS =
            Pattern.compile("(?:19|20)(?:[0-9]{2}|[xX×_*]{2})(?=年|-|—)|[xX×_]{2,4}(?=年)|[0-9]{4}(?=年)");

    /** The year before an ending 年, in texts as they are printed. */
    private static final Pattern PRINTED_YEAR = Pattern.compile("(?:19|20)[0-9]{2}(?=\\s*年)");

    private static final Pattern SHOWN_YEAR = Pattern.compile("(?:19|20)[0-9]{2}(?=\\s*(?:年|[-—–~至]))");

    /** Years that are further from the budget year are no period of it. */
    private static final int MOST_YEARS = 20;

    /** Behind the name of a form: what its amounts are in. */
    private static final Pattern UNIT_BEHIND = Pattern.compile("[(（](?:金额)?单位[:：][^()（）]{1,6}[)）]$");

    private LabelText() {}

    /** Narrow, without white space, years as {@code #}. */
    public static String bare(String text) {
        return YEARS.matcher(Folding.bare(text)).replaceAll("#");
    }

    /** Without numbering, the year before it, 其中, the colon at its end and what stands in brackets. */
    public static String name(String text) {
        String name = NUMBERING.matcher(bare(text)).replaceFirst("");
        name = OF_YEAR.matcher(name).replaceFirst("");
        name = OF_WHICH.matcher(name).replaceFirst("");
        String open = BRACKETS.matcher(name).replaceAll("");
        return withoutColon(open.isEmpty() ? name : open);
    }

    /** As printed, without numbering, 其中, years in brackets and the colon at its end: what a source of money is called. */
    public static String item(String text) {
        String item = Folding.bare(text);
        String named = withoutColon(OF_WHICH.matcher(
                        NUMBERING.matcher(DATED.matcher(item).replaceAll("")).replaceFirst(""))
                .replaceFirst(""));
        return named.isEmpty() ? item : named;
    }

    public static boolean ofWhich(String text) {
        return OF_WHICH.matcher(bare(text)).lookingAt();
    }

    public static boolean endsWithColon(String text) {
        return Folding.bare(text).endsWith(":");
    }

    /** With places of years instead of years: other ones next year. @param base the budget year of the example */
    public static String dated(String text, int base) {
        return SHOWN_YEAR
                .matcher(text)
                .replaceAll(year -> Matcher.quoteReplacement(
                        Math.abs(Integer.parseInt(year.group()) - base) <= MOST_YEARS
                                ? YearPlaceholder.of(Integer.parseInt(year.group()), base)
                                : year.group()));
    }

    /** A line of text that was written for the budget year, with the place of that year. */
    public static String ofYear(String text, int base) {
        return PRINTED_YEAR
                .matcher(text)
                .replaceAll(year -> Integer.parseInt(year.group()) == base ? "{year}" : year.group());
    }

    /** With the place of the year instead of a year. */
    public static String template(String text) {
        return PRINTED_YEAR.matcher(text).replaceAll("{year}");
    }

    /** What is in brackets, narrow and without white space; empty for none. */
    public static String bracketed(String text) {
        var brackets = BRACKETS.matcher(Folding.bare(text));
        return brackets.find() ? brackets.group().substring(1, brackets.group().length() - 1) : "";
    }

    /** A narrow text without the unit of money in brackets at its end. */
    public static String withoutUnit(String text) {
        return UNIT_BEHIND.matcher(text).replaceFirst("");
    }

    private static String withoutColon(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == ':' || text.charAt(end - 1) == ';')) {
            end--;
        }
        return text.substring(0, end);
    }
}
