package dev.mubiao.grid.read.doc;

import dev.mubiao.grid.read.SymbolFont;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.poi.hwpf.model.Ffn;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

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
                text.append(unseen || instruction() ? "" : symbol(run));
            } else {
                for (char c : SymbolFont.shown(run.text(), run.getFontName()).toCharArray()) {
                    append(c, unseen, text);
                }
            }
        }
        return text.toString();
    }

    /** Whether a picture stood in the paragraph that was read last. */
    boolean hadPicture() {
        return picture;
    }

    private void append(char c, boolean unseen, StringBuilder text) {
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
                    append(c, text);
                }
            }
        }
    }

    private void append(char c, StringBuilder text) {
        switch (c) {
            case LINE_BREAK, PAGE_BREAK -> text.append('\n');
            case '\t', NO_BREAK_SPACE -> text.append(' ');
            case HYPHEN -> text.append('-');
            case PICTURE -> picture = true;
            default -> {
                if (c >= ' ') {
                    text.append(c);
                }
            }
        }
    }

    private boolean instruction() {
        return fields.contains(false);
    }

    /** Where the font is none of signs, the sign is of the one that all programs have. */
    private static String symbol(CharacterRun run) {
        Ffn font = run.getSymbolFont();
        return SymbolFont.of(font == null ? null : font.getMainFontName())
                .orElse(SymbolFont.SYMBOL)
                .sign(run.getSymbolCharacter());
    }
}
