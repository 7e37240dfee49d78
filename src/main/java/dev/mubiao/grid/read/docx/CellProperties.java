package dev.mubiao.grid.read.docx;

import dev.mubiao.grid.read.ooxml.PartCursor;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/**
 * What matters of the properties of a cell.
 *
 * @param span how many columns it covers, at least one
 * @param joinsLeft whether it is a part of the cell before it
 * @param deleted whether a tracked change deletes it
 */
record CellProperties(int span, Merge merge, boolean joinsLeft, boolean deleted) {

    static final CellProperties NONE = new CellProperties(1, Merge.NONE, false, false);

    enum Merge {
        NONE,
        BEGINS,
        GOES_ON
    }

    /** Reads an element {@code tcPr} to its end. */
    static CellProperties read(PartCursor part) throws IOException, XMLStreamException {
        int span = 1;
        Merge merge = Merge.NONE;
        boolean joinsLeft = false;
        boolean deleted = false;
        int level = part.level();
        while (part.child(level)) {
            switch (part.name()) {
                case "gridSpan" -> span = Math.max(1, part.number("val", 1));
                case "vMerge" -> merge = "restart".equals(part.attribute("val")) ? Merge.BEGINS : Merge.GOES_ON;
                case "hMerge" -> joinsLeft = !"restart".equals(part.attribute("val"));
                case "cellMerge" -> merge = "cont".equals(part.attribute("vMerge")) ? Merge.GOES_ON : Merge.BEGINS;
                case "cellDel" -> deleted = true;
                default -> {
                    // how it looks
                }
            }
        }
        return new CellProperties(span, merge, joinsLeft, deleted);
    }
}
