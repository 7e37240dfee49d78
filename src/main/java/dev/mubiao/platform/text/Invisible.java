package dev.mubiao.platform.text;

/** Says which characters nobody sees, though two texts differ by them, and which are white space. */
final class Invisible {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int COMBINING_GRAPHEME_JOINER = 0x034F;
    private static final int BRAILLE_BLANK = 0x2800;

    private Invisible() {}

    /**
     * Format characters (zero-width spaces, byte order marks, soft hyphens, marks of direction, tags), controls that are
     * no white space, variation selectors, joiners, and letters that are drawn as nothing (fillers).
     */
    static boolean is(int character) {
        return isFormat(character) || isJoinerOrSelector(character) || isFiller(character);
    }

    /**
     * Those that may be dropped from a stored text, too. Joiners and selectors change how some scripts
     * look.
     */
    static boolean isMeaningless(int character) {
        return isFiller(character) || isFormat(character) && !isJoinerOrSelector(character);
    }

    /** White space of any kind, line breaks and no-break spaces too. */
    static boolean isWhiteSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static boolean isFormat(int character) {
        return Character.isIdentifierIgnorable(character) && !isSignOfArabicOrSyriac(character);
    }

    private static boolean isJoinerOrSelector(int character) {
        return character == ZERO_WIDTH_NON_JOINER
                || character == ZERO_WIDTH_JOINER
                || character == COMBINING_GRAPHEME_JOINER
                || character >= 0x180B && character <= 0x180F
                || character >= 0xFE00 && character <= 0xFE0F
                || character >= 0xE0100 && character <= 0xE01EF;
    }

    /** Fillers of Hangul, inherent vowels of Khmer, and Braille without a dot: letters and a symbol that show nothing. */
    private static boolean isFiller(int character) {
        return character == 0x115F
                || character == 0x1160
                || character == 0x3164
                || character == 0xFFA0
                || character == 0x17B4
                || character == 0x17B5
                || character == BRAILLE_BLANK;
    }

    /** Unicode's format characters that are seen (property Prepended_Concatenation_Mark): signs of numbers and verses. */
    private static boolean isSignOfArabicOrSyriac(int character) {
        return character >= 0x600 && character <= 0x605
                || character == 0x6DD
                || character == 0x70F
                || character == 0x890
                || character == 0x891
                || character == 0x8E2;
    }
}
