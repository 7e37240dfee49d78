package dev.mubiao.documents.write.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A font in which each glyph of a Chinese character belongs to one code. Fonts draw a radical (⼀, U+2F00) with the glyph
 * of the character (一, U+4E00), and what PDFBox writes for copying and searching is the lowest code of a glyph: the
 * text would be full of radicals that nobody wrote. Their codes are taken out, and texts that have them get the
 * character instead, which looks the same.
 *
 * @param file the font without those codes
 * @param characters by radical
 */
@SuppressWarnings("ArrayRecordComponent") // kept once, compared by nobody
record EmbeddedFont(byte[] file, Map<Integer, Integer> characters) {

    private static final int FIRST_RADICAL = 0x2E80;
    private static final int LAST_RADICAL = 0x2FDF;
    private static final int FIRST_STROKE = 0x31C0;
    private static final int LAST_STROKE = 0x31EF;
    private static final int FIRST_CHARACTER = 0x3400;

    private static final int DIRECTORY = 12;
    private static final int DIRECTORY_ENTRY = 16;
    private static final int SUBTABLE_ENTRY = 8;
    private static final int SEGMENTED_COVERAGE = 12;
    private static final int GROUPS = 16;
    private static final int GROUP = 12;

    static EmbeddedFont of(byte[] file) throws IOException {
        Map<Integer, Integer> characters = new HashMap<>();
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            CmapLookup codes = font.getUnicodeCmapLookup();
            for (int radical = FIRST_RADICAL; radical <= LAST_STROKE; radical++) {
                if (isRadical(radical)) {
                    addCharacter(codes, radical, characters);
                }
            }
        }
        byte[] changed = file.clone();
        takeOut(ByteBuffer.wrap(changed), characters);
        return new EmbeddedFont(changed, Map.copyOf(characters));
    }

    private static boolean isRadical(int code) {
        return code <= LAST_RADICAL || code >= FIRST_STROKE;
    }

    private static void addCharacter(CmapLookup codes, int radical, Map<Integer, Integer> characters) {
        int glyph = codes.getGlyphId(radical);
        List<Integer> shared = glyph == 0 ? null : codes.getCharCodes(glyph);
        if (shared != null) {
            shared.stream()
                    .filter(code -> code >= FIRST_CHARACTER)
                    .findFirst()
                    .ifPresent(character -> characters.put(radical, character));
        }
    }

    /** The text as the font can draw it. */
    String drawable(String text) {
        StringBuilder drawable = new StringBuilder(text.length());
        text.codePoints().forEach(character -> drawable.appendCodePoint(characters.getOrDefault(character, character)));
        return drawable.toString();
    }

    private static void takeOut(ByteBuffer font, Map<Integer, Integer> characters) {
        int cmap = table(font);
        for (int i = font.getShort(cmap + 2) - 1; i >= 0; i--) {
            int subtable = cmap + font.getInt(cmap + 4 + i * SUBTABLE_ENTRY + 4);
            if (font.getShort(subtable) == SEGMENTED_COVERAGE) {
                for (int group = font.getInt(subtable + GROUP) - 1; group >= 0; group--) {
                    takeOutGroup(font, subtable + GROUPS + group * GROUP, characters);
                }
            }
        }
    }

    /** A group is first code, last code and first glyph; glyph 0 stands for none. */
    private static void takeOutGroup(ByteBuffer font, int group, Map<Integer, Integer> characters) {
        int first = font.getInt(group);
        int last = font.getInt(group + 4);
        boolean radicals = first >= FIRST_RADICAL && last <= LAST_STROKE;
        for (int code = first; radicals && code <= last; code++) {
            radicals = characters.containsKey(code);
        }
        if (radicals) {
            font.putInt(group + 4, first);
            font.putInt(group + 8, 0);
        }
    }

    private static int table(ByteBuffer font) {
        for (int i = font.getShort(4) - 1; i >= 0; i--) {
            int entry = DIRECTORY + i * DIRECTORY_ENTRY;
            byte[] tag = new byte[4];
            font.get(entry, tag);
            if (new String(tag, StandardCharsets.US_ASCII).equals("cmap")) {
                return font.getInt(entry + 8);
            }
        }
        throw new IllegalArgumentException("the font has no table of codes");
    }
}
