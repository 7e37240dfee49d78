package dev.mubiao.library.search;

import dev.mubiao.library.search.IndexedEntry.Key;

/** How similar a name is to the words that were typed. Chinese is written without spaces: every character counts. */
final class NameSimilarity {

    static final int NONE = -1;
    /** At least half of the pairs of neighbouring characters are the same. */
    static final int SIMILAR = 0;
    /** All characters, in their order, with others between. */
    static final int SCATTERED = 1;

    static final int CONTAINED = 2;

    private static final int SHORTEST_SIMILAR = 3;
    private static final int WHOLE = 100;

    private NameSimilarity() {}

    static int kind(Key words, Key name) {
        if ((words.characters() & ~name.characters()) == 0) {
            if (name.text().contains(words.text())) {
                return CONTAINED;
            }
            if (inOrder(words.text(), name.text())) {
                return SCATTERED;
            }
        }
        return similar(words, name) ? SIMILAR : NONE;
    }

    /** The share of neighbouring pairs in the shorter and the longer text that are the same, 0 to 100. */
    static int closeness(Key words, Key name) {
        int pairs = words.text().length() + name.text().length() - 2;
        return pairs <= 0 ? 0 : Math.min(WHOLE, 2 * WHOLE * common(words.text(), name.text()) / pairs);
    }

    private static boolean similar(Key words, Key name) {
        int pairs = words.text().length() - 1;
        if (pairs + 1 < SHORTEST_SIMILAR) {
            return false;
        }
        int needed = (pairs + 1) / 2;
        // Pairs may share a bit, so the signature can only rule a name out.
        int bits = Long.bitCount(words.pairs());
        int missing = Long.bitCount(words.pairs() & ~name.pairs());
        return bits > missing && pairs - missing >= needed && common(words.text(), name.text()) >= needed;
    }

    private static int common(String words, String name) {
        int common = 0;
        for (int i = 1; i < words.length(); i++) {
            if (holds(name, words.charAt(i - 1), words.charAt(i))) {
                common++;
            }
        }
        return common;
    }

    private static boolean holds(String name, char first, char second) {
        for (int at = name.indexOf(first); at >= 0 && at + 1 < name.length(); at = name.indexOf(first, at + 1)) {
            if (name.charAt(at + 1) == second) {
                return true;
            }
        }
        return false;
    }

    private static boolean inOrder(String words, String name) {
        int at = -1;
        for (int i = 0; i < words.length(); i++) {
            at = name.indexOf(words.charAt(i), at + 1);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }
}
