package dev.mubiao.platform.text;

/** Shortens texts, never in the middle of a character. */
public final class Abbreviation {

    private static final String ELLIPSIS = "…";

    private Abbreviation() {}

    /** For quoting: the first characters and an ellipsis if there are more. */
    public static String quoted(String text, int kept) {
        return text.length() <= kept ? text : cut(text, kept) + ELLIPSIS;
    }

    /** For places that hold no more than this: with its ellipsis it is at most so long. */
    public static String within(String text, int longest) {
        return text.length() <= longest ? text : cut(text, longest - 1) + ELLIPSIS;
    }

    private static String cut(String text, int end) {
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }
}
