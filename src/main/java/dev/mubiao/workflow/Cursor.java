package dev.mubiao.workflow;

import dev.mubiao.shared.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/** The last row of a page: the value that it was sorted by, and its id. Opaque to whoever passes it on. */
record Cursor(String value, UUID id) {

    /** Before the first row. */
    static final Cursor START = new Cursor("", new UUID(0, 0));

    String encode() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((id + " " + value).getBytes(StandardCharsets.UTF_8));
    }

    /** @throws Refusal INVALID if it is no cursor of ours */
    static Cursor decode(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 2);
            return new Cursor(parts[1], UUID.fromString(parts[0]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw unusable(e);
        }
    }

    static Refusal unusable(Exception cause) {
        Refusal refusal = new Refusal(Refusal.Kind.INVALID, "workflow.cursor.invalid");
        refusal.initCause(cause);
        return refusal;
    }
}
