package dev.mubiao.grid.read.docx;

import dev.mubiao.grid.CellAddress;
import dev.mubiao.grid.LostContent;
import dev.mubiao.grid.read.ooxml.PartCursor;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/** Reads paragraphs and tables that stand below each other, in the document itself or in a cell. */
final class BlockReader {

    private final DocumentState state;
    private final PartCursor part;
    private final ParagraphReader paragraphs;
    private final WordTableReader tables;

    BlockReader(DocumentState state) {
        this.state = state;
        this.part = state.part;
        this.paragraphs = new ParagraphReader(state);
        this.tables = new WordTableReader(state, this);
    }

    /** What the blocks stand in. */
    interface Container {

        void paragraphBegins() throws IOException, XMLStreamException;

        void paragraph(WordParagraph paragraph) throws IOException;

        CellAddress tableBegins() throws IOException;
    }

    /** Reads the children of the current element. */
    void read(Container container) throws IOException, XMLStreamException {
        int level = part.level();
        while (part.child(level)) {
            block(container);
        }
    }

    /** Reads the current element. */
    void block(Container container) throws IOException, XMLStreamException {
        switch (part.name()) {
            case "p" -> {
                container.paragraphBegins();
                container.paragraph(paragraphs.read());
            }
            case "tbl" -> tables.read(container.tableBegins());
            case "sdt" -> state.control(() -> read(container));
            case "ins", "moveTo", "customXml", "smartTag" -> read(container);
            case "mc:AlternateContent" -> state.alternative(() -> read(container));
            case "altChunk" -> state.lost(LostContent.Kind.EMBEDDED_OBJECT);
            default -> {
                // deleted and moved away, bookmarks, sections
            }
        }
    }
}
