package dev.mubiao.grid.read.docx;

import dev.mubiao.grid.CellAddress;
import dev.mubiao.grid.LostContent;
import dev.mubiao.grid.read.FieldInstruction;
import dev.mubiao.grid.read.GridBuilder;
import dev.mubiao.grid.read.ooxml.PartCursor;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** What the readers of a document's elements share while they go through it. */
final class DocumentState {

    final PartCursor part;
    final WordStyles styles;
    final GridBuilder into;

    private final PlaceListener places;
    private WordFields fields = new WordFields();
    private int placeholders;
    private @Nullable String tick;
    private int lines;
    private @Nullable CellAddress place;

    DocumentState(PartCursor part, WordStyles styles, GridBuilder into, PlaceListener places) {
        this.part = part;
        this.styles = styles;
        this.into = into;
        this.places = places;
    }

    WordFields fields() {
        return fields;
    }

    /** The running number of the row or paragraph that begins. */
    int nextLine() {
        return ++lines;
    }

    int line() {
        return lines;
    }

    /** Says where the content is that is read next, a paragraph or a cell. */
    void at(CellAddress address) throws IOException, XMLStreamException {
        place = address;
        places.begins(address, part);
    }

    void lost(LostContent.Kind kind) {
        into.lost(new LostContent(kind, place));
    }

    /** Whether the place is neither in a field's instruction nor in what a content control shows while it is empty. */
    boolean shown() {
        return placeholders == 0 && fields.shown();
    }

    /** What is shown in place of a text, which a tick box shows by a letter of some font. */
    String shown(String text) {
        if (tick == null) {
            return text;
        }
        String once = tick;
        tick = "";
        return once;
    }

    /**
     * A field never reaches beyond a cell, so that one without end hides no more than its cell.
     *
     * @return to be handed over when it ends
     */
    WordFields beginCell() {
        WordFields outside = fields;
        fields = new WordFields();
        return outside;
    }

    void endCell(WordFields outside) {
        fields = outside;
    }

    /** Reads a content control, which may stand around text, blocks, rows or cells. */
    void control(ElementContent content) throws IOException, XMLStreamException {
        boolean placeholder = false;
        String glyph = null;
        int level = part.level();
        while (part.child(level)) {
            if ("sdtPr".equals(part.name())) {
                int properties = part.level();
                while (part.child(properties)) {
                    if ("showingPlcHdr".equals(part.name())) {
                        placeholder = part.on("val");
                    } else if ("w14:checkbox".equals(part.name())) {
                        glyph = glyph();
                    }
                }
            } else if ("sdtContent".equals(part.name())) {
                placeholders += placeholder ? 1 : 0;
                String outside = tick;
                tick = glyph == null ? outside : glyph;
                content.read();
                tick = outside;
                placeholders -= placeholder ? 1 : 0;
            }
        }
    }

    /** Reads the content that a newer program takes; what stands for older ones says the same again. */
    void alternative(ElementContent content) throws IOException, XMLStreamException {
        boolean taken = false;
        int level = part.level();
        while (part.child(level)) {
            if (!taken && ("mc:Choice".equals(part.name()) || "mc:Fallback".equals(part.name()))) {
                taken = true;
                content.read();
            }
        }
    }

    private String glyph() throws IOException, XMLStreamException {
        boolean ticked = false;
        int level = part.level();
        while (part.child(level)) {
            if ("w14:checked".equals(part.name())) {
                ticked = part.on("val");
            }
        }
        return FieldInstruction.box(ticked);
    }
}
