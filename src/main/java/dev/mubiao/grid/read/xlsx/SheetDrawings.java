package dev.mubiao.grid.read.xlsx;

import dev.mubiao.grid.LostContent;
import dev.mubiao.grid.read.GridBuilder;
import dev.mubiao.grid.read.ooxml.PartCursor;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Finds out what is lost with the pictures, charts and text boxes that lie on a sheet. */
final class SheetDrawings {

    private SheetDrawings() {}

    static void lost(PartCursor part, SheetContent content, GridBuilder into) throws IOException, XMLStreamException {
        int level = part.level();
        while (part.child(level)) {
            anchored(part, content, into);
        }
    }

    private static void anchored(PartCursor part, SheetContent content, GridBuilder into)
            throws IOException, XMLStreamException {
        int column = 0;
        int row = 0;
        boolean from = true;
        LostContent.Kind kind = null;
        int level = part.level();
        while (part.descendant(level)) {
            switch (part.name()) {
                case "xdr:to" -> from = false;
                case "xdr:col" -> column = from ? number(part) : column;
                case "xdr:row" -> row = from ? number(part) : row;
                case "xdr:cNvPr" -> {
                    if (part.flag("hidden", false)) {
                        return;
                    }
                }
                default -> kind = kind == null ? kind(part) : kind;
            }
        }
        if (kind != null && column < SheetContent.MOST_COLUMNS && !content.isHidden(row, column)) {
            into.lost(new LostContent(kind, content.address(row, column)));
        }
    }

    private static LostContent.@Nullable Kind kind(PartCursor part) throws IOException, XMLStreamException {
        return switch (part.name()) {
            case "xdr:pic" -> LostContent.Kind.IMAGE;
            case "xdr:graphicFrame" -> LostContent.Kind.EMBEDDED_OBJECT;
            case "a:t" -> part.text().isBlank() ? null : LostContent.Kind.TEXT_BOX;
            default -> null;
        };
    }

    private static int number(PartCursor part) throws IOException, XMLStreamException {
        return Math.max(0, PartCursor.wholeNumber(part.text()).orElse(0));
    }
}
