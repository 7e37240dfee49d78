package dev.mubiao.notices;

import dev.mubiao.platform.Refusal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;

/**
 * A place in somebody's notices, which are in the order of their times, the newest first: behind this one. It stays
 * right when others are read or come in between.
 */
public record NoticeCursor(Instant at, UUID id) {

    private static final char BETWEEN = '_';

    public static NoticeCursor of(Notice notice) {
        return new NoticeCursor(notice.at(), notice.id());
    }

    /** @throws Refusal INVALID if it is no text of a cursor */
    public static NoticeCursor parse(String text) {
        int between = text.indexOf(BETWEEN);
        try {
            return new NoticeCursor(
                    Instant.parse(text.substring(0, Math.max(0, between))),
                    UUID.fromString(text.substring(between + 1)));
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw new Refusal(Refusal.Kind.INVALID, "notices.cursor.unknown");
        }
    }

    /** As {@link #parse} reads it. */
    public String text() {
        return at.toString() + BETWEEN + id;
    }
}
