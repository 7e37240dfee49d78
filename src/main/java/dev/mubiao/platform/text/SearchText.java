package dev.mubiao.platform.text;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people type into search fields: case, width and kind of white space do not matter. */
public final class SearchText {

    /** The character that {@link #like} puts before those that stand for themselves. */
    public static final char ESCAPE = '\\';

    /** To be raised when {@link #folded} or {@link #column} change, so that what is stored of them is made anew. */
    public static final int VERSION = 1;

    private static final Pattern BLANKS = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private SearchText() {}

    /** In ordinary width and lower case, each run of white space a blank, none at either end. */
    public static String folded(String text) {
        String narrow = Folding.narrow(text).toLowerCase(Locale.ROOT).strip();
        return narrow.contains("  ") ? BLANKS.matcher(narrow).replaceAll(" ") : narrow;
    }

    /** Tells of lines of a list in memory whether they hold each word of what is searched for. */
    public static Predicate<String> holding(String wanted) {
        List<String> words = words(wanted).stream().map(SearchText::folded).toList();
        return text -> {
            String folded = folded(text);
            return words.stream().allMatch(folded::contains);
        };
    }

    /** The words of a query as they were typed, whatever white space divides them. */
    public static List<String> words(String query) {
        return BLANKS.splitAsStream(query).filter(word -> !word.isEmpty()).toList();
    }

    /**
     * What a database keeps of a row's texts to search in, because no database folds width: the texts folded, a line
     * each.
     *
     * @param longest how many characters the column has
     */
    public static String column(int longest, String... texts) {
        String column = Stream.of(texts).map(SearchText::folded).collect(Collectors.joining("\n"));
        return Abbreviation.within(column, longest);
    }

    /** The pattern of SQL's {@code like} for folded texts that hold this; the condition needs {@link #ESCAPE}. */
    public static String like(String held) {
        return "%" + held.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
