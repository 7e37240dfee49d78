package dev.mubiao.platform.text;

import java.util.OptionalInt;

/**
 * Finds characters that no text of the portal may hold: PostgreSQL refuses a NUL, half a surrogate pair is no
 * character of any encoding, and controls and noncharacters are left by broken programs only. Ask it where a text
 * arrives from another program, before it is used.
 */
public final class UnstorableText {

    private UnstorableText() {}

    /** The position of the first of them, counted in {@code char}s from 0; nothing if the text may be stored. */
    public static OptionalInt firstIn(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (Character.isHighSurrogate(character)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                if (isNonCharacter(Character.toCodePoint(character, text.charAt(i + 1)))) {
                    return OptionalInt.of(i);
                }
                i++;
            } else if (isUnstorable(character)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The text without them, for what another program left in a document. */
    public static String without(String text) {
        if (firstIn(text).isEmpty()) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(character -> firstIn(Character.toString(character)).isEmpty())
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isUnstorable(char character) {
        boolean control = character < ' ' && character != '\t' && character != '\n' && character != '\r';
        return control || Character.isSurrogate(character) || isNonCharacter(character);
    }

    private static boolean isNonCharacter(int codePoint) {
        return (codePoint & 0xFFFE) == 0xFFFE || codePoint >= 0xFDD0 && codePoint <= 0xFDEF;
    }
}
