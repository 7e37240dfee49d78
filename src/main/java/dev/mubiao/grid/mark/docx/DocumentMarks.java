package dev.mubiao.grid.mark.docx;

import dev.mubiao.grid.read.ooxml.PartCursor;
import dev.mubiao.grid.read.ooxml.PartEdits;
import dev.mubiao.grid.read.ooxml.PartTag;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Colours the cells that have comments, and says in the document's main part where the comments belong. */
final class DocumentMarks {

    /** What stands before the shading among the properties of a cell. */
    private static final Set<String> BEFORE_SHADING =
            Set.of("cnfStyle", "tcW", "gridSpan", "hMerge", "vMerge", "tcBorders");

    private final PartCursor part;
    private final PartEdits edits = new PartEdits();
    private final Set<Long> cells = new HashSet<>();
    private final Map<Long, List<Integer>> begins = new HashMap<>();
    private final Map<Long, List<Integer>> ends = new HashMap<>();

    /** @param comments their numbers by their places */
    DocumentMarks(PartCursor part, Map<WordPlaces.Place, Integer> comments) {
        this.part = part;
        comments.forEach((place, id) -> {
            if (place.isCell()) {
                cells.add(place.cell());
            }
            begins.computeIfAbsent(place.first(), none -> new ArrayList<>()).add(id);
            ends.computeIfAbsent(place.last(), none -> new ArrayList<>()).add(id);
        });
    }

    /** Goes through the current element. */
    PartEdits write() throws IOException, XMLStreamException {
        int level = part.level();
        while (part.child(level)) {
            element();
        }
        return edits;
    }

    private void element() throws IOException, XMLStreamException {
        PartTag tag = part.tag();
        if ("tc".equals(part.name()) && cells.contains(tag.begin())) {
            cell(tag);
        } else if ("p".equals(part.name()) && (begins.containsKey(tag.begin()) || ends.containsKey(tag.begin()))) {
            paragraph(tag);
        } else {
            write();
        }
    }

    private void cell(PartTag tag) throws IOException, XMLStreamException {
        WordXml xml = WordXml.within(part);
        boolean coloured = false;
        int level = part.level();
        while (part.child(level)) {
            if (!coloured && "tcPr".equals(part.name())) {
                properties();
            } else {
                if (!coloured) {
                    edits.insert(tag.end(), xml.cellProperties(WordXml.COLOUR));
                }
                element();
            }
            coloured = true;
        }
    }

    private void properties() throws IOException, XMLStreamException {
        PartTag tag = part.tag();
        WordXml xml = WordXml.within(part);
        String colour = xml.shading(WordXml.COLOUR, WordXml.COLOUR);
        boolean coloured = false;
        int level = part.level();
        while (part.child(level)) {
            if (!coloured && !BEFORE_SHADING.contains(part.name())) {
                coloured = true;
                if ("shd".equals(part.name())) {
                    shading(xml);
                } else {
                    edits.insert(part.tag().begin(), colour);
                }
            }
        }
        if (!coloured) {
            edits.append(tag, part.tag(), colour);
        }
    }

    private void shading(WordXml xml) throws IOException, XMLStreamException {
        PartTag begin = part.tag();
        CellShading own = CellShading.of(part);
        int level = part.level();
        while (part.child(level)) {
            // nothing is in it that matters
        }
        if (own.replaceable()) {
            edits.replace(begin.begin(), part.tag().end(), own.marked(xml));
        }
    }

    private void paragraph(PartTag tag) throws IOException, XMLStreamException {
        WordXml xml = WordXml.within(part);
        StringBuilder starts = new StringBuilder();
        begins.getOrDefault(tag.begin(), List.of()).forEach(id -> starts.append(xml.rangeStart(id)));
        StringBuilder stops = new StringBuilder();
        ends.getOrDefault(tag.begin(), List.of()).forEach(id -> stops.append(xml.rangeEnd(id)));
        if (tag.empty()) {
            edits.fill(tag, starts.toString() + stops);
            return;
        }
        long behind = tag.end();
        boolean first = true;
        int level = part.level();
        while (part.child(level)) {
            if (first && "pPr".equals(part.name())) {
                write();
                behind = part.tag().end();
            } else {
                element();
            }
            first = false;
        }
        edits.insert(behind, starts.toString());
        edits.insert(part.tag().begin(), stops.toString());
    }
}
