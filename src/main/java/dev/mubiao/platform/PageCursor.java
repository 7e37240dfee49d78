package dev.mubiao.platform;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/**
 * The position at which a page of a list that is sorted by a time and an id ended: opaque to readers, and valid though
 * others come in meanwhile.
 */
public record PageCursor(Instant at, UUID id) {

    /** @throws Refusal INVALID with the message of that key if it is none of ours */
    public static PageCursor parse(String text, String invalid) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("_", 2);
            if (parts.length == 2) {
                return new PageCursor(DateBounds.check(Instant.parse(parts[0])), UUID.fromString(parts[1]));
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new Refusal(Refusal.Kind.INVALID, invalid);
        }
        throw new Refusal(Refusal.Kind.INVALID, invalid);
    }

    @Override
    public String toString() {
        String text = at + "_" + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
