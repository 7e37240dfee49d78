package dev.mubiao.grid.mark.docx;

import dev.mubiao.grid.read.ooxml.PartCursor;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The shading of a cell. A marked one has the cell's own colour where its pattern would have one, so that it can be
 * given back whatever program has saved the document meanwhile.
 *
 * @param behind the colour of the pattern
 */
record CellShading(boolean plain, String behind, String fill) {

    private static final CellShading NONE = new CellShading(false, "", "");
    private static final Pattern COLOUR = Pattern.compile("[0-9A-Fa-f]{6}");
    private static final String AUTOMATIC = "auto";
    private static final int RADIX = 16;
    private static final int BITS = 8;
    private static final int MOST = 0xFF;

    /** Of the lightness of white, which is twice {@link #MOST}, a little more than half. */
    private static final int DARK = 280;

    /** Of the current element; that of any other element than {@code shd} is none. */
    static CellShading of(PartCursor part) {
        if (!"shd".equals(part.name())) {
            return NONE;
        }
        boolean themed = part.attribute("themeFill") != null || part.attribute("themeColor") != null;
        return new CellShading(
                "clear".equals(part.attribute("val")) && !themed,
                colour(part.attribute("color")),
                colour(part.attribute("fill")));
    }

    /**
     * Whether the cell can have another colour, and its own one be kept behind that: it is neither a pattern nor one of the
     * theme, and not so dark that light text stands on it.
     */
    boolean replaceable() {
        return plain && (AUTOMATIC.equals(fill) || brightness(Integer.parseInt(fill, RADIX)) > DARK);
    }

    boolean marked() {
        return plain && WordXml.COLOUR.equalsIgnoreCase(fill);
    }

    /** That of the same cell when it is marked. */
    String marked(WordXml xml) {
        return xml.shading(fill, WordXml.COLOUR);
    }

    /** What a cell had before it was marked, empty if it had no shading. */
    String restored(WordXml xml) {
        return WordXml.COLOUR.equalsIgnoreCase(behind) ? "" : xml.shading(AUTOMATIC, behind);
    }

    private static int brightness(int colour) {
        int red = colour >> 2 * BITS & MOST;
        int green = colour >> BITS & MOST;
        int blue = colour & MOST;
        return Math.max(red, Math.max(green, blue)) + Math.min(red, Math.min(green, blue));
    }

    private static String colour(@Nullable String written) {
        return written != null && COLOUR.matcher(written).matches() ? written : AUTOMATIC;
    }
}
