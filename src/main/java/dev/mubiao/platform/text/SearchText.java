package dev.mubiao.platform.text;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
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

    /** Tells of lines of a list in memory whether they hold what is searched for. */
    public static Predicate<String> holding(String wanted) {
        String folded = folded(wanted);
        return text -> folded(text).contains(folded);
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
