package dev.mubiao.grid.read.doc;

import dev.mubiao.grid.LostContent;
import dev.mubiao.grid.read.SymbolFont;
import java.util.EnumSet;
import java.util.Set;
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

    private final DocFields fields;

    private final Set<LostContent.Kind> lost = EnumSet.noneOf(LostContent.Kind.class);

    DocText(DocFields fields) {
        this.fields = fields;
    }

    String of(Paragraph paragraph) {
        StringBuilder text = new StringBuilder();
        lost.clear();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            boolean unseen = run.isMarkedDeleted() || run.isVanished();
            if (run.isSymbol()) {
                show(symbol(run), unseen, text);
            } else {
                for (char c : SymbolFont.shown(run.text(), run.getFontName()).toCharArray()) {
                    append(c, run, unseen, text);
                }
            }
        }
        return text.toString();
    }

    /** What stood in the paragraph that was read last and is no text. */
    Set<LostContent.Kind> lost() {
        return lost;
    }

    private void append(char c, CharacterRun run, boolean unseen, StringBuilder text) {
        switch (c) {
            case FIELD_BEGIN -> fields.begin();
            case FIELD_RESULT -> fields.result();
            case FIELD_END -> show(fields.end(), unseen, text);
            default -> {
                if (fields.shown() && !unseen) {
                    append(c, text);
                } else if (c == PICTURE) {
                    fields.state(run);
                } else {
                    fields.instruction(String.valueOf(c));
                }
            }
        }
    }

    private void show(String shown, boolean unseen, StringBuilder text) {
        if (!shown.isEmpty() && !unseen && fields.shown()) {
            fields.textShown();
            text.append(shown);
        }
    }

    private void append(char c, StringBuilder text) {
        int before = text.length();
        switch (c) {
            case LINE_BREAK, PAGE_BREAK -> text.append('\n');
            case '\t', NO_BREAK_SPACE -> text.append(' ');
            case HYPHEN -> text.append('-');
            case PICTURE -> lost.add(fields.embeds() ? LostContent.Kind.EMBEDDED_OBJECT : LostContent.Kind.IMAGE);
            default -> {
                if (c >= ' ') {
                    text.append(c);
                }
            }
        }
        if (text.length() > before && !Character.isWhitespace(text.charAt(before))) {
            fields.textShown();
        }
    }

    /** Where the font is none of signs, the sign is of the one that all programs have. */
    private static String symbol(CharacterRun run) {
        Ffn font = run.getSymbolFont();
        return SymbolFont.of(font == null ? null : font.getMainFontName())
                .orElse(SymbolFont.SYMBOL)
                .sign(run.getSymbolCharacter());
    }
}
