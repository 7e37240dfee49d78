package dev.mubiao.documents.write.layout;

import java.util.List;

/**
 * The paper, A4, and the columns on it. All lengths are in twentieths of a point.
 *
 * @param widths of the columns; together the width between the margins
 */
public record PageSetup(boolean landscape, List<Integer> widths) {

    public static final int TWIPS_A_POINT = 20;
    public static final int TWIPS_AN_INCH = 1440;

    /** 210 mm. */
    public static final int SHORT_SIDE = 11906;

    /** 297 mm. */
    public static final int LONG_SIDE = 16838;

    /** 20 mm on all sides. */
    public static final int MARGIN = 1134;

    public PageSetup {
        widths = List.copyOf(widths);
    }

    public int width() {
        return landscape ? LONG_SIDE : SHORT_SIDE;
    }

    public int height() {
        return landscape ? SHORT_SIDE : LONG_SIDE;
    }

    /** Between the margins. */
    public int textWidth() {
        return textWidth(landscape);
    }

    static int textWidth(boolean landscape) {
        return (landscape ? LONG_SIDE : SHORT_SIDE) - 2 * MARGIN;
    }

    public int widthOf(int column, int columns) {
        return widths.subList(column, column + columns).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
