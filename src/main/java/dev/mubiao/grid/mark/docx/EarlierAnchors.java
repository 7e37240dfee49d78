package dev.mubiao.grid.mark.docx;

import dev.mubiao.grid.read.ooxml.PartCursor;
import dev.mubiao.grid.read.ooxml.PartEdits;
import dev.mubiao.grid.read.ooxml.PartTag;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Takes the signs of comments of an earlier time, and the colours of marked cells, out of a document's main part. */
final class EarlierAnchors {

    private final PartCursor part;
    private final Set<String> ids;
    private final Set<Integer> usedIds = new HashSet<>();
    private final PartEdits edits = new PartEdits();

    /** @param ids of the comments that go */
    EarlierAnchors(PartCursor part, Set<String> ids) {
        this.part = part;
        this.ids = ids;
    }

    /** Goes through the current element. */
    PartEdits read() throws IOException, XMLStreamException {
        int level = part.level();
        while (part.child(level)) {
            element();
        }
        return edits;
    }

    /** Of the comments that the document keeps a sign of, whether they are there or not. */
    Set<Integer> usedIds() {
        return usedIds;
    }

    private void element() throws IOException, XMLStreamException {
        switch (part.name()) {
            case "commentRangeStart", "commentRangeEnd" -> {
                PartTag begin = part.tag();
                if (goes()) {
                    end();
                    edits.replace(begin.begin(), part.tag().end(), "");
                }
            }
            case "r" -> run();
            case "tcPr" -> properties();
            default -> read();
        }
    }

    /** A run that holds nothing but a sign goes with it. */
    private void run() throws IOException, XMLStreamException {
        PartTag begin = part.tag();
        List<PartTag> signs = new ArrayList<>();
        boolean other = false;
        int level = part.level();
        while (part.child(level)) {
            if ("commentReference".equals(part.name()) && goes()) {
                PartTag sign = part.tag();
                end();
                signs.add(new PartTag(sign.begin(), part.tag().end(), false, sign.name()));
            } else if (!"rPr".equals(part.name())) {
                other = true;
                element();
            }
        }
        if (!other && !signs.isEmpty()) {
            edits.replace(begin.begin(), part.tag().end(), "");
        } else {
            signs.forEach(sign -> edits.replace(sign.begin(), sign.end(), ""));
        }
    }

    private void properties() throws IOException, XMLStreamException {
        int level = part.level();
        while (part.child(level)) {
            CellShading shading = CellShading.of(part);
            if (shading.marked()) {
                PartTag begin = part.tag();
                String own = shading.restored(WordXml.within(part));
                end();
                edits.replace(begin.begin(), part.tag().end(), own);
            }
        }
    }

    private boolean goes() {
        boolean goes = ids.contains(String.valueOf(part.attribute("id")));
        if (!goes) {
            usedIds.add(part.number("id", -1));
        }
        return goes;
    }

    /** Goes to the end of the current element. */
    private void end() throws IOException, XMLStreamException {
        int level = part.level();
        while (part.child(level)) {
            // nothing is in it that matters
        }
    }
}
