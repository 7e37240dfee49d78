package dev.mubiao.platform.text;

/** Says which characters nobody sees, though two texts differ by them. */
final class Invisible {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int MONGOLIAN_VOWEL_SEPARATOR = 0x180E;

    private Invisible() {}

    /**
     * Format characters (zero-width spaces, byte order marks, soft hyphens, marks of direction), controls that are no
     * white space, and variation selectors.
     */
    static boolean is(int character) {
        return isFormat(character) || character >= 0xFE00 && character <= 0xFE0F;
    }

    /** Those that may be dropped from a stored text, too: joiners and selectors change how some scripts look. */
    static boolean isMeaningless(int character) {
        return isFormat(character)
                && character != ZERO_WIDTH_NON_JOINER
                && character != ZERO_WIDTH_JOINER
                && character != MONGOLIAN_VOWEL_SEPARATOR;
    }

    private static boolean isFormat(int character) {
        return Character.isIdentifierIgnorable(character) && !isSignOfArabicOrSyriac(character);
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
