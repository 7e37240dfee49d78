package dev.mubiao.grid.read.docx;

import dev.mubiao.grid.DocumentFormat;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.grid.read.FormatReader;
import dev.mubiao.grid.read.GridBuilder;
import dev.mubiao.grid.read.ooxml.OfficePackage;
import dev.mubiao.grid.read.ooxml.PartCursor;
import dev.mubiao.grid.read.ooxml.Relationship;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * Reads what Word shows of a document: tracked changes as accepted, no hidden text, the results of fields. Headers,
 * footers, notes, comments and the numbers of lists are no content.
 *
 * <p>It does not use XWPF, which leaves out cells within content controls, symbols, formulas and the columns that a row
 * skips.
 */
public final class DocxReader implements FormatReader {

    @Override
    public DocumentFormat format() {
        return DocumentFormat.DOCX;
    }

    @Override
    public void read(SourceFile file, GridBuilder into) throws IOException, XMLStreamException {
        read(file, into, PlaceListener.NONE);
    }

    /** The same, and says where in the document's main part it is. */
    public void read(SourceFile file, GridBuilder into, PlaceListener places) throws IOException, XMLStreamException {
        try (OfficePackage parts = new OfficePackage(file, into)) {
            String main = parts.main();
            List<Relationship> relationships = parts.relationships(main);
            parts.lost(relationships);
            WordStyles styles = styles(parts, relationships);
            try (PartCursor document = parts.open(main)) {
                new BodyReader(document, styles, into, places).read();
            }
        }
    }

    private static WordStyles styles(OfficePackage parts, List<Relationship> relationships)
            throws IOException, XMLStreamException {
        Optional<PartCursor> part = parts.open(relationships, "styles");
        if (part.isEmpty()) {
            return WordStyles.NONE;
        }
        try (PartCursor styles = part.orElseThrow()) {
            return WordStyles.read(styles);
        }
    }
}
