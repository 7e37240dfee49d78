package dev.mubiao.grid.read.pdf;

import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Turns the places of a page, which PDF counts from below and before the page is turned, to those that are seen. */
final class PageSpace {

    private static final int QUARTER = 90;
    private static final int HALF = 180;
    private static final int THREE_QUARTERS = 270;

    private final PDRectangle box;
    private final int rotation;

    PageSpace(PDPage page) {
        box = page.getCropBox();
        rotation = Math.floorMod(page.getRotation(), QUARTER * 4);
    }

    double width() {
        return turned() ? box.getHeight() : box.getWidth();
    }

    double height() {
        return turned() ? box.getWidth() : box.getHeight();
    }

    /** @param pageX of the page @param pageY of the page */
    Point2D ofPage(double pageX, double pageY) {
        double x = pageX - box.getLowerLeftX();
        double y = pageY - box.getLowerLeftY();
        return switch (rotation) {
            case QUARTER -> new Point2D.Double(y, x);
            case HALF -> new Point2D.Double(box.getWidth() - x, y);
            case THREE_QUARTERS -> new Point2D.Double(box.getHeight() - y, box.getWidth() - x);
            default -> new Point2D.Double(x, box.getHeight() - y);
        };
    }

    private boolean turned() {
        return rotation == QUARTER || rotation == THREE_QUARTERS;
    }
}
