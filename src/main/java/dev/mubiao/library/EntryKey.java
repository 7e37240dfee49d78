package dev.mubiao.library;

import java.text.Normalizer;
import java.util.Locale;

/** What of a name counts when two are compared: letters and digits, whatever their width and case. */
final class EntryKey {

    private EntryKey() {}

    static String of(String name) {
        StringBuilder key = new StringBuilder(name.length());
        Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.toString();
    }
}
