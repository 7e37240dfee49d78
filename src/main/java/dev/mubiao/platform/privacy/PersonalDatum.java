package dev.mubiao.platform.privacy;

/**
 * Something in a text by which a person can be reached or known.
 *
 * @param start first character in the text as it was written
 * @param end behind the last character
 * @param certain false if it may as well be an amount, a code or another word: then a person has to look at it
 */
public record PersonalDatum(Kind kind, int start, int end, boolean certain) {

    public enum Kind {
        PHONE,
        IDENTITY,
        CARD,
        PASSPORT,
        MAIL,
        ACCOUNT,
        NAME
    }

    /** What it is in the text in which it was found. */
    public String in(String text) {
        return text.substring(start, end);
    }

    boolean overlaps(PersonalDatum other) {
        return start < other.end && other.start < end;
    }
}
