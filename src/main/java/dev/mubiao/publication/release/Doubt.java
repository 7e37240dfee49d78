package dev.mubiao.publication.release;

import dev.mubiao.platform.Sha256;
import dev.mubiao.platform.privacy.PersonalDatum;

/**
 * Something in an approved revision that may be personal data, or an amount, a code or a word.
 *
 * @param id the same for the same text wherever it stands in the content, 64 hexadecimal digits
 * @param quoted what it is
 * @param text the text that it stands in
 */
public record Doubt(String id, PersonalDatum.Kind kind, String quoted, String text) {

    static Doubt of(PersonalDatum datum, String text) {
        String quoted = datum.in(text);
        return new Doubt(fingerprint(quoted), datum.kind(), quoted, text);
    }

    static String fingerprint(String quoted) {
        return Sha256.hex(quoted);
    }
}
