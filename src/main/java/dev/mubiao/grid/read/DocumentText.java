package dev.mubiao.grid.read;

import dev.mubiao.grid.Unreadable;
import dev.mubiao.platform.text.TextDecoding;

/** The text of a file that is nothing but text, in whichever encoding. */
public final class DocumentText {

    private DocumentText() {}

    /** @throws Unreadable if it is empty or no text */
    public static String of(byte[] content) throws Unreadable {
        String text = TextDecoding.decode(content).orElseThrow(() -> new Unreadable(Unreadable.Reason.UNKNOWN_FORMAT));
        if (text.isBlank()) {
            throw new Unreadable(Unreadable.Reason.EMPTY);
        }
        if (TextDecoding.binary(text)) {
            throw new Unreadable(Unreadable.Reason.UNKNOWN_FORMAT);
        }
        return text;
    }
}
