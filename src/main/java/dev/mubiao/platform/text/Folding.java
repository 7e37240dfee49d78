package dev.mubiao.platform.text;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Folds texts so that two ways of writing the same are equal. What comes out is for comparing, parsing and searching;
 * what people typed is stored by {@link Cleaning}, which keeps it as they wrote it.
 */
public final class Folding {

    private static final char FIRST_WIDE = '！';
    private static final char LAST_WIDE = '～';
    private static final int WIDE_TO_NARROW = FIRST_WIDE - '!';

    private Folding() {}

    /**
     * Full-width letters, digits and punctuation in ordinary width, each white space (no-break and ideographic ones,
     * tabs and line breaks too) a blank, and nothing invisible. Numbers are parsed from this rather than from NFKC,
     * which makes 52 of 5² and 101 of 10①.
     */
    public static String narrow(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c) || folded(c) != c) {
                return narrow(text, i);
            }
        }
        return text;
    }

    private static String narrow(String text, int from) {
        StringBuilder narrow = new StringBuilder(text.length()).append(text, 0, from);
        boolean changed = false;
        int width;
        for (int i = from; i < text.length(); i += width) {
            int character = text.codePointAt(i);
            width = Character.charCount(character);
            int folded = folded(character);
            changed |= folded != character;
            if (folded >= 0) {
                narrow.appendCodePoint(folded);
            }
        }
        return changed ? narrow.toString() : text;
    }

    /** -1 for what is not seen. */
    static int folded(int c) {
        if (c >= '!' && c <= '~' || c >= '一' && c <= '\u9FFF') {
            return c;
        } else if (c >= FIRST_WIDE && c <= LAST_WIDE) {
            return c - WIDE_TO_NARROW;
        } else if (Invisible.isWhiteSpace(c)) {
            return ' ';
        }
        return Invisible.is(c) ? -1 : c;
    }

    /** {@link #narrow} without any white space: the same words are the same text. Empty for null. */
    public static String bare(@Nullable String text) {
        if (text == null) {
            return "";
        }
        String narrow = narrow(text);
        return narrow.indexOf(' ') < 0 ? narrow : narrow.replace(" ", "");
    }

    /** The letters and digits of a text as they are: without punctuation, symbols and white space. */
    public static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /**
     * What a log-in name is compared by: case, width and what nobody sees make no difference, punctuation does. Keys are
     * stored, so this must not change.
     */
    public static String login(String name) {
        StringBuilder key = new StringBuilder(name.length());
        Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(character -> !Invisible.is(character))
                .forEach(key::appendCodePoint);
        return key.toString().strip();
    }

    /**
     * The letters and digits in NFKC and lower case: names that differ by width, case, ligatures or punctuation have the
     * same key. Keys are stored (indicator library), so this must not change.
     */
    public static String key(String name) {
        return letters(Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
    }
}
