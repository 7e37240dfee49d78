package dev.mubiao.grid.mark.docx;

import dev.mubiao.grid.CellMark;
import dev.mubiao.grid.read.ooxml.PartCursor;
import dev.mubiao.grid.read.ooxml.PartEdits;
import dev.mubiao.grid.read.ooxml.PartTag;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Takes the comments of an earlier time out of the parts that hold comments. Those of others stay. */
final class EarlierComments {

    private final Set<String> ids = new HashSet<>();
    private final Set<Integer> usedIds = new HashSet<>();

    /** By which other parts speak of the comments that go. */
    private final Set<String> keys = new HashSet<>();

    /** Of the comments that go. */
    Set<String> ids() {
        return ids;
    }

    /** Of the comments that stay. */
    Set<Integer> usedIds() {
        return usedIds;
    }

    /** Reads the part of the comments themselves, which comes first. */
    PartEdits comments(PartCursor part) throws IOException, XMLStreamException {
        PartEdits edits = new PartEdits();
        int level = part.level();
        while (part.child(level)) {
            if ("comment".equals(part.name())) {
                String id = String.valueOf(part.attribute("id"));
                if (CellMark.AUTHOR.equals(part.attribute("author"))) {
                    ids.add(id);
                    remove(part, edits);
                } else {
                    usedIds.add(part.number("id", -1));
                }
            }
        }
        return edits;
    }

    /** Reads a part that says more about comments: which are answers, which are done. */
    PartEdits extension(PartCursor part) throws IOException, XMLStreamException {
        PartEdits edits = new PartEdits();
        int level = part.level();
        while (part.child(level)) {
            if (speaks(part, "paraId") || speaks(part, "durableId")) {
                key(part.attribute("durableId"));
                remove(part, edits);
            } else if (speaks(part, "paraIdParent")) {
                // What somebody answered becomes a comment of its own.
                remove(part, edits);
            }
        }
        return edits;
    }

    private boolean speaks(PartCursor part, String attribute) {
        String key = part.attribute(attribute);
        return key != null && keys.contains(key);
    }

    private void remove(PartCursor part, PartEdits edits) throws IOException, XMLStreamException {
        PartTag begin = part.tag();
        int level = part.level();
        while (part.descendant(level)) {
            key(part.attribute("paraId"));
        }
        edits.replace(begin.begin(), part.tag().end(), "");
    }

    private void key(@Nullable String key) {
        if (key != null) {
            keys.add(key);
        }
    }
}
