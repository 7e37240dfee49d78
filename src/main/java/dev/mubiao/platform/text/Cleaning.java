package dev.mubiao.platform.text;

import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of a text what its writer neither sees nor means, before it is stored or shown. Width, case and
 * punctuation stay as they were written; to compare texts, see {@link Folding}.
 */
public final class Cleaning {

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
            if (Character.isWhitespace(character)
                    || Character.isSpaceChar(character)
                    || Character.isISOControl(character)) {
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

    /** What was typed into a field, without white space at its ends; null if that is nothing. */
    public static @Nullable String typed(@Nullable String text) {
        String stripped = text == null ? "" : visible(text).strip();
        return stripped.isEmpty() ? null : stripped;
    }

    /** A decoded file without the mark that some programs put at its beginning. */
    public static String withoutByteOrderMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
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
