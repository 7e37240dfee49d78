package dev.mubiao.platform.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Turns the bytes of a file of unknown origin into text: UTF-8, UTF-16 with or without its mark, or GB 18030. */
public final class TextDecoding {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int LOOKED_AT = 4096;

    private TextDecoding() {}

    /** Empty if it is in none of these encodings. The byte order mark is gone. */
    public static Optional<String> decode(byte[] bytes) {
        return utf16(bytes)
                .flatMap(charset -> decode(bytes, charset))
                .or(() -> decode(bytes, StandardCharsets.UTF_8))
                .or(() -> decode(bytes, GB18030))
                .map(Cleaning::withoutByteOrderMark);
    }

    /** Whether it holds control characters that no text does: it is something else that happens to be decodable. */
    public static boolean binary(String text) {
        return text.chars().anyMatch(TextDecoding::binary);
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

    private static Optional<Charset> utf16(byte[] bytes) {
        if (bytes.length < 2) {
            return Optional.empty();
        }
        int first = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return switch (first) {
            case 0xFEFF -> Optional.of(StandardCharsets.UTF_16BE);
            case 0xFFFE -> Optional.of(StandardCharsets.UTF_16LE);
            default -> unmarked(bytes);
        };
    }

    /** UTF-16 without its mark shows by tabs and line ends: they hold a zero byte, mostly on the same side. */
    private static Optional<Charset> unmarked(byte[] bytes) {
        int[] zeros = new int[2];
        for (int i = 0; i < Math.min(bytes.length, LOOKED_AT); i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        if (zeros[1] > 2 && zeros[1] > zeros[0] * 5) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return zeros[0] > 2 && zeros[0] > zeros[1] * 5 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notThisOne) {
            return Optional.empty();
        }
    }
}
