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
        if (text.chars().anyMatch(DocumentText::binary)) {
            throw new Unreadable(Unreadable.Reason.UNKNOWN_FORMAT);
        }
        return text;
    }

    private static boolean binary(int character) {
        return character < ' '
                && character != '\t'
                && character != '\n'
                && character != '\r'
                && character != '\f'
                && character != 0x0B
                && character != 0x07;
    }
}
