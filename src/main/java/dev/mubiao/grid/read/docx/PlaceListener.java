package dev.mubiao.grid.read.docx;

import dev.mubiao.grid.CellAddress;
import dev.mubiao.grid.read.ooxml.PartCursor;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/** Is told where each paragraph and each cell stands in the document's main part. */
@FunctionalInterface
public interface PlaceListener {

    /** For whom it does not matter. */
    PlaceListener NONE = (address, element) -> {};

    /**
     * A cell begins, or a paragraph in it or outside of tables.
     *
     * @param address the cell's for its paragraphs, too
     * @param element stands at the tag by which it begins, {@code tc} or {@code p}, and must stay there
     */
    void begins(CellAddress address, PartCursor element) throws IOException, XMLStreamException;
}
