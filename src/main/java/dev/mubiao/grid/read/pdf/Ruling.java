package dev.mubiao.grid.read.pdf;

/**
 * A line that is drawn on a page, from left to right or from top to bottom, in points from the upper left corner.
 *
 * @param at how far down a horizontal line is, or how far right a vertical one
 */
record Ruling(boolean horizontal, double at, double from, double to) {

    double length() {
        return to - from;
    }

    /** Whether a place along the line is on it. */
    boolean covers(double place) {
        return from <= place && place <= to;
    }

    /** Whether one of the other direction touches it, but for so much. */
    boolean touches(Ruling other, double tolerance) {
        return from - tolerance <= other.at
                && other.at <= to + tolerance
                && other.from - tolerance <= at
                && at <= other.to + tolerance;
    }
}
