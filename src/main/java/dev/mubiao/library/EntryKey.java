package dev.mubiao.library;

import java.text.Normalizer;
import java.util.Locale;

/** Normalizes an indicator's name for comparison: letters and digits only, whatever their width and case. */
public final class EntryKey {

    private EntryKey() {}

    public static String of(String name) {
        StringBuilder key = new StringBuilder(name.length());
        Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.toString();
    }
}
