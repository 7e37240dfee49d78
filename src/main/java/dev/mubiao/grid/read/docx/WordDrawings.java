package dev.mubiao.grid.read.docx;

import dev.mubiao.grid.LostContent;
import dev.mubiao.grid.read.ooxml.PartCursor;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Finds out what is lost with a drawing: pictures, embedded objects and text boxes that are not empty. */
final class WordDrawings {

    private WordDrawings() {}

    /** Reads an element {@code drawing}, {@code pict} or {@code object} to its end. */
    static Set<LostContent.Kind> lost(PartCursor part) throws IOException, XMLStreamException {
        Set<LostContent.Kind> kinds = EnumSet.noneOf(LostContent.Kind.class);
        int textBox = Integer.MAX_VALUE;
        int level = part.level();
        while (part.descendant(level)) {
            if (part.level() <= textBox) {
                textBox = Integer.MAX_VALUE;
            }
            switch (part.name()) {
                case "txbxContent" -> textBox = part.level();
                case "t" -> {
                    if (textBox < part.level() && !part.text().isBlank()) {
                        kinds.add(LostContent.Kind.TEXT_BOX);
                    }
                }
                case "a:blip", "v:imagedata" -> kinds.add(LostContent.Kind.IMAGE);
                case "c:chart", "dgm:relIds", "o:OLEObject", "control" -> kinds.add(LostContent.Kind.EMBEDDED_OBJECT);
                default -> {
                    // lines, shapes and their looks
                }
            }
        }
        if (kinds.contains(LostContent.Kind.EMBEDDED_OBJECT)) {
            // The picture of an object stands for it.
            kinds.remove(LostContent.Kind.IMAGE);
        }
        return kinds;
    }
}
