package dev.mubiao.platform.text;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * A {@linkplain Folding#narrow narrow} text that knows where each of its characters stands in the text as it was
 * written. Take it to look for something in a folded text and to say where it is in the original.
 */
public final class FoldedText {

    private final String original;
    private final String text;
    private final int[] starts;

    private FoldedText(String original, String text, int[] starts) {
        this.original = original;
        this.text = text;
        this.starts = starts;
    }

    public static FoldedText of(String original) {
        return of(original, IntUnaryOperator.identity());
    }

    /** @param more folds what is narrow already, a code point each; -1 drops it */
    public static FoldedText of(String original, IntUnaryOperator more) {
        StringBuilder text = new StringBuilder(original.length());
        int[] starts = new int[original.length() + 1];
        int width;
        for (int i = 0; i < original.length(); i += width) {
            int character = original.codePointAt(i);
            width = Character.charCount(character);
            int narrow = Folding.folded(character);
            int folded = narrow < 0 ? narrow : more.applyAsInt(narrow);
            if (folded >= 0) {
                Arrays.fill(starts, text.length(), text.length() + Character.charCount(folded), i);
                text.appendCodePoint(folded);
            }
        }
        return new FoldedText(original, text.toString(), starts);
    }

    /** The folded text. */
    public String text() {
        return text;
    }

    /** Where the character of the folded text begins in the original. */
    public int start(int folded) {
        return folded < text.length() ? starts[folded] : original.length();
    }

    /** Where, in the original, that ends which ends before this place of the folded text; 0 for its beginning. */
    public int end(int folded) {
        if (folded == 0) {
            return 0;
        }
        int last = starts[folded - 1];
        return last + Character.charCount(original.codePointAt(last));
    }
}
