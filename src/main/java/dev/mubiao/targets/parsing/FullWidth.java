package dev.mubiao.targets.parsing;

/** Converts full-width digits, letters and punctuation into their ordinary ones, one character for one. */
public final class FullWidth {

    private static final char FIRST = '！';
    private static final char LAST = '～';
    private static final int OFFSET = FIRST - '!';

    private FullWidth() {}

    public static String narrow(String text) {
        StringBuilder narrow = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST && c <= LAST) {
                narrow.append((char) (c - OFFSET));
            } else if (Character.isSpaceChar(c) || c == '\t' || c == '\n' || c == '\r') {
                narrow.append(' ');
            } else {
                narrow.append(c);
            }
        }
        return narrow.toString();
    }
}
