package dev.mubiao.platform.text;

/** About how much room a text takes, in twentieths of a point, for programs that do not find out themselves. */
public final class TextMeasure {

    private static final int TWIPS_A_HALF_POINT = 10;
    private static final int NARROW_PERCENT = 55;
    private static final int FIRST_WIDE = 0x2E80;

    private TextMeasure() {}

    /** Of a Chinese character. @param size in half points */
    public static int em(int size) {
        return size * TWIPS_A_HALF_POINT;
    }

    /** @param size in half points */
    public static int width(String text, int size) {
        int wide = 0;
        int narrow = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (wide(character)) {
                wide += Character.isLowSurrogate(character) ? 0 : 1; // of a pair the first one counts
            } else {
                narrow++;
            }
        }
        return wide * em(size) + narrow * (em(size) * NARROW_PERCENT / 100);
    }

    /**
     * Lines that a text takes, at least 1.
     *
     * @param size in half points
     * @param room width of a line
     */
    public static int lines(String text, int size, int room) {
        int width = Math.max(em(size), room);
        return Math.max(
                1,
                text.lines()
                        .mapToInt(line -> Math.max(1, (width(line, size) + width - 1) / width))
                        .sum());
    }

    private static boolean wide(char character) {
        return character >= FIRST_WIDE || character >= 0x2010 && character <= 0x2312;
    }
}
