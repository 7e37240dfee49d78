package dev.mubiao.platform.text;

import java.util.Optional;

/**
 * What a text says in brackets at its end, as labels do with points: {@code 产出指标（50分）}.
 *
 * @param before what stands before the brackets, without white space at its end
 * @param inside without white space around it
 */
public record EndingBrackets(String before, String inside) {

    private static final String BRACKETS = "(（)）";

    /** Empty if the text does not end in brackets, or in ones that hold others. */
    public static Optional<EndingBrackets> of(String text) {
        String stripped = text.strip();
        int end = stripped.length() - 1;
        if (end < 0 || !closes(stripped.charAt(end))) {
            return Optional.empty();
        }
        int open = end - 1;
        while (open >= 0 && BRACKETS.indexOf(stripped.charAt(open)) < 0) {
            open--;
        }
        return open < 0 || closes(stripped.charAt(open))
                ? Optional.empty()
                : Optional.of(new EndingBrackets(
                        stripped.substring(0, open).stripTrailing(),
                        stripped.substring(open + 1, end).strip()));
    }

    private static boolean closes(char character) {
        return character == ')' || character == '）';
    }
}
