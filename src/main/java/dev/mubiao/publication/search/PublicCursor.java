package dev.mubiao.publication.search;

import dev.mubiao.platform.Refusal;
import dev.mubiao.publication.PublishedTarget;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/**
 * The position at which a page of the public list ended: opaque to readers, and valid though others are published
 * meanwhile.
 */
record PublicCursor(Instant publishedAt, UUID id) {

    static PublicCursor of(PublishedTarget last) {
        return new PublicCursor(last.publishedAt(), last.id());
    }

    /** @throws Refusal INVALID if it is none of ours */
    static PublicCursor parse(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("_", 2);
            if (parts.length == 2) {
                return new PublicCursor(Instant.parse(parts[0]), UUID.fromString(parts[1]));
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            throw invalid();
        }
        throw invalid();
    }

    @Override
    public String toString() {
        String text = publishedAt + "_" + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Refusal invalid() {
        return new Refusal(Refusal.Kind.INVALID, "publication.cursor.invalid");
    }
}
