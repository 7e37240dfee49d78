package dev.mubiao.platform.text;

import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of a text what its writer neither sees nor means, before it is stored or shown. Width, case and
 * punctuation stay as they were written; to compare texts, see {@link Folding}.
 */
public final class Cleaning {

    /** What some programs put at the beginning of a file so that others know its encoding. */
    public static final char BYTE_ORDER_MARK = '\uFEFF';

    private Cleaning() {}

    /**
     * Without characters that nobody sees: zero-width spaces, byte order marks, soft hyphens, marks of direction and
     * controls, as word processors and web pages leave them. White space and line breaks stay, and so do the joiners
     * that some scripts need.
     */
    public static String visible(String text) {
        return without(text, Invisible::isMeaningless);
    }

    /** Without anything that nobody sees, joiners and variation selectors too: nothing hides in this text. */
    public static String plainlyVisible(String text) {
        return without(text, Invisible::is);
    }

    /** {@link #visible} in one line: each run of white space is a blank, none stands at either end. */
    public static String singleLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (Invisible.isWhiteSpace(character) || Character.isISOControl(character)) {
                if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                    line.append(' ');
                }
            } else if (!Invisible.isMeaningless(character)) {
                line.appendCodePoint(character);
            }
        });
        int end = line.length();
        return line.substring(0, end > 0 && line.charAt(end - 1) == ' ' ? end - 1 : end);
    }

    /**
     * What somebody said in a field, such as a reason, a comment or a name: {@link #visible} without white space at its
     * ends. Empty if nothing of it is seen; then it was not said.
     */
    public static String said(@Nullable String text) {
        return text == null || isNothing(text) ? "" : visible(text).strip();
    }

    /** {@link #said}, null if that is nothing. */
    public static @Nullable String typed(@Nullable String text) {
        String said = said(text);
        return said.isEmpty() ? null : said;
    }

    /** Whether a text has nothing that anybody could see: it is null, or white space and invisible characters. */
    public static boolean isNothing(@Nullable String text) {
        return text == null
                || text.codePoints()
                        .allMatch(character -> Invisible.isWhiteSpace(character) || Invisible.is(character));
    }

    /** A decoded file without the mark that some programs put at its beginning. */
    public static String withoutByteOrderMark(String text) {
        return text.startsWith(Character.toString(BYTE_ORDER_MARK)) ? text.substring(1) : text;
    }

    private static String without(String text, IntPredicate unwanted) {
        if (text.codePoints().noneMatch(unwanted)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(unwanted.negate()).forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
