package dev.mubiao.grid.read.pdf;

import dev.mubiao.grid.read.SymbolFont;
import java.awt.geom.Area;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** The letters of a page. One that is printed twice at a place to look bold is there once. */
final class Glyphs {

    private static final int BOLD = 600;

    /** In parts of the width of the letter, so that another one beside it is never the same, however narrow they are. */
    private static final double SAME_PLACE = 0.25;

    /** In points. */
    private static final double LEAST_APART = 0.01;

    private final PageSpace space;
    private final List<Glyph> all = new ArrayList<>();
    private final Set<String> places = new HashSet<>();

    Glyphs(PageSpace space) {
        this.space = space;
    }

    List<Glyph> all() {
        return all;
    }

    /** @param place and size of it on the page @param seen of the page */
    void add(Matrix place, PDFont font, int code, Vector displacement, Area seen) throws IOException {
        String text = text(font, code);
        if (text == null || text.isEmpty()) {
            return;
        }
        float width = displacement.getX() == 0 ? 1 : displacement.getX();
        Point2D.Float from = place.transformPoint(0, 0);
        Point2D.Float to = place.transformPoint(width, 0);
        Point2D.Float middle = place.transformPoint(width / 2, (float) Glyph.MIDDLE_ABOVE_BASELINE);
        if (!seen.contains(middle)) {
            return;
        }
        Point2D begin = space.ofPage(from.getX(), from.getY());
        Point2D end = space.ofPage(to.getX(), to.getY());
        Glyph glyph = new Glyph(
                text.replace('\u00a0', ' '),
                Math.min(begin.getX(), end.getX()),
                Math.max(begin.getX(), end.getX()),
                Math.max(begin.getY(), end.getY()),
                Math.max(1, Math.hypot(place.getShearX(), place.getScaleY())),
                isBold(font));
        if (isNew(glyph, Math.max(LEAST_APART, begin.distance(end) * SAME_PLACE))) {
            all.add(glyph);
        }
    }

    private static @Nullable String text(PDFont font, int code) {
        String text = font.toUnicode(code);
        String written = text == null && font instanceof PDSimpleFont ? String.valueOf((char) code) : text;
        return written == null ? null : SymbolFont.shown(written, family(font));
    }

    /** Without the mark of a font of which only some letters are in the file. */
    private static @Nullable String family(PDFont font) {
        String name = font.getName();
        return name == null ? null : name.replaceFirst("^[A-Z]{6}\\+", "").replace("-Regular", "");
    }

    private boolean isNew(Glyph glyph, double same) {
        long column = Math.round(glyph.left() / same);
        long row = Math.round(glyph.baseline() / same);
        boolean taken = false;
        for (long i = column - 1; i <= column + 1; i++) {
            for (long j = row - 1; j <= row + 1; j++) {
                taken |= places.contains(glyph.text() + i + "," + j);
            }
        }
        return !taken && places.add(glyph.text() + column + "," + row);
    }

    private static boolean isBold(PDFont font) {
        String name = font.getName();
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return name != null && name.toLowerCase(Locale.ROOT).contains("bold")
                || descriptor != null && descriptor.getFontWeight() >= BOLD;
    }
}
