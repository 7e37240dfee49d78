package dev.mubiao.grid.read.doc;

import dev.mubiao.grid.read.SymbolFont;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.poi.hwpf.model.Ffn;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * The text of paragraphs as it is shown: without what is deleted or hidden, and of a field its result. Fields reach over
 * paragraphs, so all are read in their order.
 */
final class DocText {

    private static final char PICTURE = 1;
    private static final char LINE_BREAK = 11;
    private static final char PAGE_BREAK = 12;
    private static final char FIELD_BEGIN = 19;
    private static final char FIELD_RESULT = 20;
    private static final char FIELD_END = 21;
    private static final char HYPHEN = 30;
    private static final char NO_BREAK_SPACE = 160;

    /** Here lie the signs of fonts that are no letters. */
    private static final char PRIVATE_USE = 0xF000;

    private static final char LAST_SIGN = 0xF0FF;

    /** Of each field that is open, whether its result has begun. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    private boolean picture;

    String of(Paragraph paragraph) {
        StringBuilder text = new StringBuilder();
        picture = false;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            boolean unseen = run.isMarkedDeleted() || run.isVanished();
            if (run.isSymbol()) {
                text.append(unseen || instruction() ? "" : sign(font(run), run.getSymbolCharacter()));
            } else {
                for (char c : run.text().toCharArray()) {
                    boolean own = c >= PRIVATE_USE && c <= LAST_SIGN;
                    append(c, own ? sign(run.getFontName(), c) : String.valueOf(c), unseen, text);
                }
            }
        }
        return text.toString();
    }

    /** Whether a picture stood in the paragraph that was read last. */
    boolean hadPicture() {
        return picture;
    }

    private void append(char c, String shown, boolean unseen, StringBuilder text) {
        switch (c) {
            case FIELD_BEGIN -> fields.push(false);
            case FIELD_RESULT -> {
                if (!fields.isEmpty()) {
                    fields.pop();
                    fields.push(true);
                }
            }
            case FIELD_END -> fields.poll();
            default -> {
                if (!unseen && !instruction()) {
                    append(c, shown, text);
                }
            }
        }
    }

    private void append(char c, String shown, StringBuilder text) {
        switch (c) {
            case LINE_BREAK, PAGE_BREAK -> text.append('\n');
            case '\t', NO_BREAK_SPACE -> text.append(' ');
            case HYPHEN -> text.append('-');
            case PICTURE -> picture = true;
            default -> {
                if (c >= ' ') {
                    text.append(shown);
                }
            }
        }
    }

    private boolean instruction() {
        return fields.contains(false);
    }

    private static @Nullable String font(CharacterRun run) {
        Ffn font = run.getSymbolFont();
        return font == null ? null : font.getMainFontName();
    }

    /** Where the font is none of signs, the signs are of the one that all programs have. */
    private static String sign(@Nullable String font, char code) {
        return SymbolFont.of(font).orElse(SymbolFont.SYMBOL).sign(code);
    }
}
