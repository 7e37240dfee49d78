package dev.mubiao.grid.read.ooxml;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.compress.utils.IOUtils;

/** What is to be changed in a part of which all other bytes stay as they are. */
public final class PartEdits {

    private static final int LENGTH_OF_EMPTY_END = "/>".length();

    private final List<Edit> edits = new ArrayList<>();

    private record Edit(long from, long to, String text) {}

    public boolean isEmpty() {
        return edits.isEmpty();
    }

    /** What is inserted later at the same place stands behind. @param at the first byte behind it */
    public void insert(long at, String xml) {
        replace(at, at, xml);
    }

    /** @param to the first byte that stays */
    public void replace(long from, long to, String xml) {
        edits.add(new Edit(from, to, xml));
    }

    /** Gives an element that has no content one. @param tag that begins and ends it */
    public void fill(PartTag tag, String xml) {
        replace(tag.end() - LENGTH_OF_EMPTY_END, tag.end(), ">" + xml + "</" + tag.name() + ">");
    }

    /** Writes the last children of an element. @param begin the tag in front of its children @param end that behind */
    public void append(PartTag begin, PartTag end, String xml) {
        if (begin.empty()) {
            fill(begin, xml);
        } else {
            insert(end.begin(), xml);
        }
    }

    /** Writes the changed part. @throws IOException if changes overlap, or the part is shorter than they say */
    public void write(InputStream part, OutputStream to) throws IOException {
        edits.sort(Comparator.comparingLong(Edit::from));
        long at = 0;
        for (Edit edit : edits) {
            long kept = edit.from() - at;
            if (kept < 0 || IOUtils.copyRange(part, kept, to) < kept) {
                throw new IOException("No place for a change: " + edit);
            }
            part.skipNBytes(edit.to() - edit.from());
            to.write(edit.text().getBytes(StandardCharsets.UTF_8));
            at = edit.to();
        }
        part.transferTo(to);
    }
}
