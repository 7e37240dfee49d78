package dev.mubiao.worklist.query;

import dev.mubiao.platform.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/** The last row of a page, by its sort value and id, after which the next page begins; opaque to callers. */
record WorkItemCursor(String value, UUID id) {

    /** Before the first row. */
    static final WorkItemCursor START = new WorkItemCursor("", new UUID(0, 0));

    String encode() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((id + " " + value).getBytes(StandardCharsets.UTF_8));
    }

    /** @throws Refusal INVALID if it is no cursor of ours */
    static WorkItemCursor decode(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 2);
            return new WorkItemCursor(parts[1], UUID.fromString(parts[0]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw unusable(e);
        }
    }

    static Refusal unusable(Exception cause) {
        Refusal refusal = new Refusal(Refusal.Kind.INVALID, "worklist.cursor.invalid");
        refusal.initCause(cause);
        return refusal;
    }
}
