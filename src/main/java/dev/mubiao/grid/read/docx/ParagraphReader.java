package dev.mubiao.grid.read.docx;

import dev.mubiao.grid.LostContent;
import dev.mubiao.grid.read.FieldInstruction;
import dev.mubiao.grid.read.SymbolFont;
import dev.mubiao.grid.read.docx.WordStyles.ParagraphStyle;
import dev.mubiao.grid.read.ooxml.PartCursor;
import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Reads the text of a paragraph. */
final class ParagraphReader {

    private static final int LONGEST_TITLE = 50;
    private static final int BODY_TEXT = 9;
    private static final int CODE_RADIX = 16;

    private final DocumentState state;
    private final PartCursor part;
    private final FormulaReader formulas;
    private final StringBuilder text = new StringBuilder();
    private ParagraphStyle style;
    private boolean plainText;

    ParagraphReader(DocumentState state) {
        this.state = state;
        this.part = state.part;
        this.formulas = new FormulaReader(state.part);
        this.style = state.styles.paragraph(null);
    }

    /** Reads an element {@code p} to its end. */
    WordParagraph read() throws IOException, XMLStreamException {
        text.setLength(0);
        plainText = false;
        style = state.styles.paragraph(null);
        boolean heading = false;
        Boolean centred = null;
        RunProperties mark = RunProperties.NONE;
        int level = part.level();
        while (part.child(level)) {
            if (!"pPr".equals(part.name())) {
                inline();
                continue;
            }
            Boolean outlined = null;
            int properties = part.level();
            while (part.child(properties)) {
                switch (part.name()) {
                    case "pStyle" -> style = state.styles.paragraph(part.attribute("val"));
                    case "jc" -> centred = "center".equals(part.attribute("val"));
                    case "outlineLvl" -> outlined = part.number("val", BODY_TEXT) < BODY_TEXT;
                    case "rPr" -> mark = RunProperties.read(part);
                    default -> {
                        // how it looks
                    }
                }
            }
            heading = outlined == null ? style.heading() : outlined;
        }
        boolean joined = mark.deleted() || state.styles.hidden(style, mark);
        boolean emphasised = !plainText || (centred == null ? style.centred() : centred);
        return new WordParagraph(text.toString(), heading || (emphasised && text.length() <= LONGEST_TITLE), joined);
    }

    private void inlines() throws IOException, XMLStreamException {
        int level = part.level();
        while (part.child(level)) {
            inline();
        }
    }

    private void inline() throws IOException, XMLStreamException {
        switch (part.name()) {
            case "r" -> run(RunProperties.NONE);
            case "ins", "moveTo", "hyperlink", "smartTag", "customXml", "dir", "bdo" -> inlines();
            case "fldSimple" -> {
                if (FieldInstruction.external(String.valueOf(part.attribute("instr")))) {
                    state.lost(LostContent.Kind.EXTERNAL_LINK);
                }
                inlines();
            }
            case "sdt" -> state.control(this::inlines);
            case "mc:AlternateContent" -> state.alternative(this::inlines);
            case "m:oMath", "m:oMathPara" -> append(formulas.read(), RunProperties.NONE);
            case "subDoc" -> state.lost(LostContent.Kind.EXTERNAL_LINK);
            default -> {
                // deleted and moved away, marks of comments, bookmarks and checks of spelling
            }
        }
    }

    private void run(RunProperties given) throws IOException, XMLStreamException {
        RunProperties run = given;
        int level = part.level();
        while (part.child(level)) {
            switch (part.name()) {
                case "rPr" -> run = RunProperties.read(part);
                case "t" -> append(letters(run), run);
                case "sym" -> append(symbol(), run);
                case "tab", "ptab" -> append(" ", run);
                case "br", "cr" -> append("\n", run);
                case "noBreakHyphen" -> append("-", run);
                case "fldChar" -> append(state.fields().character(part), run);
                case "instrText" -> instruction();
                case "ruby" -> ruby();
                case "drawing", "pict", "object" -> drawing(run);
                case "mc:AlternateContent" -> {
                    RunProperties properties = run;
                    state.alternative(() -> run(properties));
                }
                default -> {
                    // deleted text, references to notes and comments, numbers of pages
                }
            }
        }
    }

    private void append(String shown, RunProperties run) {
        if (shown.isEmpty() || !state.shown() || state.styles.hidden(style, run)) {
            return;
        }
        String visible = state.shown(shown);
        text.append(visible);
        if (!visible.isBlank()) {
            state.fields().textShown();
            plainText |= !state.styles.bold(style, run);
        }
    }

    /** White space around it is only meant if it says so, and line ends never are. */
    private String letters(RunProperties run) throws IOException, XMLStreamException {
        boolean preserved = "preserve".equals(part.attribute("space"));
        String written = part.text().replace('\n', ' ');
        String meant = preserved ? written : written.trim();
        Optional<SymbolFont> font = SymbolFont.of(state.styles.font(style, run));
        String shown = font.isPresent() ? font.orElseThrow().text(meant) : meant;
        return run.raised() ? Superscript.of(shown) : shown;
    }

    private String symbol() {
        String code = part.attribute("char");
        if (code == null) {
            return "";
        }
        int letter;
        try {
            letter = Integer.parseInt(code, CODE_RADIX);
        } catch (NumberFormatException e) {
            return "";
        }
        return SymbolFont.of(part.attribute("font"))
                .map(font -> font.sign(letter))
                .orElseGet(() -> ofLetterFont(letter));
    }

    private static String ofLetterFont(int letter) {
        return Character.isDefined(letter) && Character.getType(letter) != Character.PRIVATE_USE
                ? Character.toString(letter)
                : "";
    }

    private void instruction() throws IOException, XMLStreamException {
        WordFields fields = state.fields();
        boolean before = fields.external();
        fields.instruction(part.text());
        if (!before && fields.external()) {
            state.lost(LostContent.Kind.EXTERNAL_LINK);
        }
    }

    /** Only the words: what is printed above them says how they are spoken. */
    private void ruby() throws IOException, XMLStreamException {
        int level = part.level();
        while (part.child(level)) {
            if ("rubyBase".equals(part.name())) {
                inlines();
            }
        }
    }

    private void drawing(RunProperties run) throws IOException, XMLStreamException {
        boolean visible = state.shown() && !state.styles.hidden(style, run);
        for (LostContent.Kind kind : WordDrawings.lost(part)) {
            if (visible) {
                state.lost(kind);
            }
        }
    }
}
