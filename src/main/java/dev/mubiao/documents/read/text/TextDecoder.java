package dev.mubiao.documents.read.text;

import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.text.TextDecoding;

/** Turns the bytes of a file into text, and refuses what is none. */
final class TextDecoder {

    private TextDecoder() {}

    /** @throws Refusal INVALID if it is empty or no text */
    static String decode(String fileName, byte[] bytes) {
        String bare = TextDecoding.decode(bytes).orElseThrow(() -> notText(fileName));
        if (bare.isBlank()) {
            throw new Refusal(Refusal.Kind.INVALID, "documents.empty", fileName);
        }
        if (bare.chars().anyMatch(TextDecoder::binary)) {
            throw notText(fileName);
        }
        return bare;
    }

    static boolean binary(int character) {
        return character < ' '
                && character != '\t'
                && character != '\n'
                && character != '\r'
                && character != '\f'
                && character != 0x0B
                && character != 0x07;
    }

    private static Refusal notText(String fileName) {
        return new Refusal(Refusal.Kind.INVALID, "documents.notText", fileName);
    }
}
