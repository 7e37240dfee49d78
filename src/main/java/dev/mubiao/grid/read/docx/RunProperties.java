package dev.mubiao.grid.read.docx;

import dev.mubiao.grid.read.ooxml.PartCursor;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * What matters of the properties of a run, of a paragraph's mark or of a style.
 *
 * @param hidden null if they do not say
 * @param bold null if they do not say
 * @param style of characters
 * @param font for Latin letters and symbols
 * @param raised whether its text is superscript
 * @param deleted whether a tracked change deletes it or moves it away; only marks and rows say so
 */
record RunProperties(
        @Nullable Boolean hidden,
        @Nullable Boolean bold,
        @Nullable String style,
        @Nullable String font,
        boolean raised,
        boolean deleted) {

    static final RunProperties NONE = new RunProperties(null, null, null, null, false, false);

    /** Reads an element {@code rPr} to its end. */
    static RunProperties read(PartCursor part) throws IOException, XMLStreamException {
        Boolean vanish = null;
        boolean hidden = false;
        Boolean bold = null;
        String style = null;
        String font = null;
        boolean raised = false;
        boolean deleted = false;
        int level = part.level();
        while (part.child(level)) {
            switch (part.name()) {
                case "vanish" -> vanish = part.on("val");
                case "specVanish", "webHidden" -> hidden |= part.on("val");
                case "b" -> bold = part.on("val");
                case "rStyle" -> style = part.attribute("val");
                case "rFonts" -> font = font(part);
                case "vertAlign" -> raised = "superscript".equals(part.attribute("val"));
                case "del", "moveFrom" -> deleted = true;
                default -> {
                    // how it looks
                }
            }
        }
        return new RunProperties(hidden ? Boolean.TRUE : vanish, bold, style, font, raised, deleted);
    }

    private static @Nullable String font(PartCursor part) {
        String ascii = part.attribute("ascii");
        return ascii == null ? part.attribute("hAnsi") : ascii;
    }
}
