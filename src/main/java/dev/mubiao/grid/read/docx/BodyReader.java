package dev.mubiao.grid.read.docx;

import dev.mubiao.grid.CellAddress;
import dev.mubiao.grid.read.GridBuilder;
import dev.mubiao.grid.read.ooxml.PartCursor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/** Reads the paragraphs and tables of a document from top to bottom. */
final class BodyReader {

    private final DocumentState state;
    private final BlockReader blocks;

    /** Those that show one paragraph together, the last of which is not read. */
    private final List<WordParagraph> begun = new ArrayList<>();

    private int paragraphs;
    private int tables;

    BodyReader(PartCursor part, WordStyles styles, GridBuilder into, PlaceListener places) {
        this.state = new DocumentState(part, styles, into, places);
        this.blocks = new BlockReader(state);
    }

    /** Reads a part whose root is {@code document}. */
    void read() throws IOException, XMLStreamException {
        int level = state.part.level();
        while (state.part.child(level)) {
            if ("body".equals(state.part.name())) {
                blocks.read(new Body());
            }
        }
        finishParagraph();
    }

    private void finishParagraph() throws IOException {
        if (!begun.isEmpty()) {
            String text = begun.stream().map(WordParagraph::text).collect(Collectors.joining());
            boolean heading = begun.stream().anyMatch(WordParagraph::heading);
            begun.clear();
            state.into.paragraph(CellAddress.ofParagraph(paragraphs, state.line()), text.strip(), heading);
        }
    }

    private final class Body implements BlockReader.Container {

        @Override
        public void paragraphBegins() throws IOException, XMLStreamException {
            state.at(CellAddress.ofParagraph(++paragraphs, state.nextLine()));
        }

        @Override
        public void paragraph(WordParagraph paragraph) throws IOException {
            begun.add(paragraph);
            if (!paragraph.joined()) {
                finishParagraph();
            }
        }

        @Override
        public CellAddress tableBegins() throws IOException {
            finishParagraph();
            return CellAddress.ofTable(++tables, state.line() + 1);
        }
    }
}
