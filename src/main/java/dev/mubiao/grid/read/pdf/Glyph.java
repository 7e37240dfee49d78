package dev.mubiao.grid.read.pdf;

/**
 * A letter on a page, in points from the upper left corner.
 *
 * @param baseline on which it stands
 * @param size of its font
 */
record Glyph(String text, double left, double right, double baseline, double size, boolean bold) {

    static final double MIDDLE_ABOVE_BASELINE = 0.3;

    double centre() {
        return (left + right) / 2;
    }

    /** The middle of its height. */
    double middle() {
        return baseline - size * MIDDLE_ABOVE_BASELINE;
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
