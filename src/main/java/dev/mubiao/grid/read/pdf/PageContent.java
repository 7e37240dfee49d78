package dev.mubiao.grid.read.pdf;

import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * Collects the letters of a page that are seen and its horizontal and vertical lines, drawn as lines or as thin filled
 * bars, and counts its pictures. The text that a program for recognising letters laid behind a scan is not seen, nor is
 * what is cut away.
 */
final class PageContent extends PDFGraphicsStreamEngine {

    private static final double SHORTEST = 3;
    private static final double THICKEST = 3;
    private static final double ASKEW = 0.7;
    private static final int WHITE = 0xFFFFFF;
    private static final int COORDINATES = 6;

    private final PageSpace space;
    private final List<Ruling> rulings = new ArrayList<>();
    private final Path2D path = new Path2D.Double();
    private final Glyphs glyphs;
    private int images;
    private boolean clips;
    private int clipRule;

    PageContent(PDPage page) throws IOException {
        super(page);
        space = new PageSpace(page);
        glyphs = new Glyphs(space);
        processPage(page);
    }

    List<Ruling> rulings() {
        return rulings;
    }

    List<Glyph> glyphs() {
        return glyphs.all();
    }

    int images() {
        return images;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void drawImage(PDImage image) {
        images++;
    }

    @Override
    public void clip(int windingRule) {
        clips = true;
        clipRule = windingRule;
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.moveTo(x3, y3);
    }

    @Override
    public @Nullable Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void endPath() {
        end();
    }

    @Override
    public void strokePath() throws IOException {
        if (isSeen(getGraphicsState().getStrokingColor())) {
            lines();
        }
        end();
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        if (isSeen(getGraphicsState().getNonStrokingColor())) {
            bars();
        }
        end();
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
        strokePath();
    }

    @Override
    public void shadingFill(COSName shadingName) {
        // no line
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        if (mode != RenderingMode.NEITHER && mode != RenderingMode.NEITHER_CLIP) {
            glyphs.add(place, font, code, displacement, getGraphicsState().getCurrentClippingPath());
        }
    }

    /** What is cut away shows from the next path on. */
    private void end() {
        if (clips) {
            path.setWindingRule(clipRule);
            getGraphicsState().intersectClippingPath(new GeneralPath(path));
            clips = false;
        }
        path.reset();
    }

    private static boolean isSeen(PDColor color) throws IOException {
        return color.isPattern() || color.toRGB() != WHITE;
    }

    private void lines() {
        double[] to = new double[COORDINATES];
        Point2D begin = new Point2D.Double();
        Point2D at = new Point2D.Double();
        for (PathIterator parts = path.getPathIterator(null); !parts.isDone(); parts.next()) {
            int kind = parts.currentSegment(to);
            if (kind == PathIterator.SEG_MOVETO) {
                begin = new Point2D.Double(to[0], to[1]);
                at = begin;
            } else {
                Point2D end = kind == PathIterator.SEG_CLOSE ? begin : new Point2D.Double(to[0], to[1]);
                bar(at.getX(), at.getY(), end.getX(), end.getY(), ASKEW);
                at = end;
            }
        }
    }

    /** Each part of the path that is closed by filling it. */
    private void bars() {
        double[] to = new double[COORDINATES];
        Rectangle2D bounds = null;
        for (PathIterator parts = path.getPathIterator(null); !parts.isDone(); parts.next()) {
            int kind = parts.currentSegment(to);
            if (kind == PathIterator.SEG_MOVETO) {
                bar(bounds);
                bounds = new Rectangle2D.Double(to[0], to[1], 0, 0);
            } else if (kind == PathIterator.SEG_LINETO && bounds != null) {
                bounds.add(to[0], to[1]);
            }
        }
        bar(bounds);
    }

    private void bar(@Nullable Rectangle2D bounds) {
        if (bounds != null) {
            bar(bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY(), THICKEST);
        }
    }

    /** A line between two corners, if it is long and thin. */
    private void bar(double x1, double y1, double x2, double y2, double thickest) {
        Point2D one = space.ofPage(x1, y1);
        Point2D other = space.ofPage(x2, y2);
        double left = Math.min(one.getX(), other.getX());
        double right = Math.max(one.getX(), other.getX());
        double top = Math.min(one.getY(), other.getY());
        double bottom = Math.max(one.getY(), other.getY());
        if (bottom - top <= thickest && right - left >= Math.max(SHORTEST, bottom - top)) {
            rulings.add(new Ruling(true, (top + bottom) / 2, left, right));
        } else if (right - left <= thickest && bottom - top >= SHORTEST) {
            rulings.add(new Ruling(false, (left + right) / 2, top, bottom));
        }
    }
}
