package dev.mubiao.platform.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What people type into search fields: case, width and kind of white space do not matter. */
public final class SearchText {

    /** The character that {@link #like} puts before those that stand for themselves. */
    public static final char ESCAPE = '\\';

    private static final Pattern BLANKS = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private SearchText() {}

    /** In ordinary width and lower case, each run of white space a blank, none at either end. */
    public static String folded(String text) {
        String narrow = Folding.narrow(text).toLowerCase(Locale.ROOT).strip();
        return narrow.contains("  ") ? BLANKS.matcher(narrow).replaceAll(" ") : narrow;
    }

    /** Whether a line of a list in memory holds what is searched for. */
    public static boolean contains(String text, String wanted) {
        return folded(text).contains(folded(wanted));
    }

    /** The words of a query as they were typed, whatever white space divides them. */
    public static List<String> words(String query) {
        return BLANKS.splitAsStream(query).filter(word -> !word.isEmpty()).toList();
    }

    /**
     * The ways in which a database may hold what is searched for: folded, and as it was typed, because columns hold
     * what people wrote and databases fold no width. Both are in lower case.
     */
    public static List<String> spellings(String wanted) {
        return Stream.of(folded(wanted), wanted.strip().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    /** The pattern of SQL's {@code like} for texts that hold this; the condition needs {@link #ESCAPE}. */
    public static String like(String held) {
        return "%" + held.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
