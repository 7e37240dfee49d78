package dev.mubiao.documents.write.layout;

import dev.mubiao.forms.FormPage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The paper and the columns on it. All lengths are in twentieths of a point.
 *
 * @param type that texts are set in
 * @param widths of the columns; together the width between the margins
 */
public record PageSetup(
        FormPage.Size size, boolean landscape, Margins margins, TypeSetting type, List<Integer> widths) {

    public static final int TWIPS_A_POINT = 20;
    public static final int TWIPS_AN_INCH = 1440;

    /** 210 mm: the short side of A4. */
    public static final int SHORT_SIDE = 11906;

    /** 297 mm: the long side of A4 and the short one of A3. */
    public static final int LONG_SIDE = 16838;

    /** 420 mm: the long side of A3. */
    private static final int LONGEST_SIDE = 23811;

    /** 20 mm. */
    public static final int MARGIN = 1134;

    private static final BigDecimal MILLIMETRES_AN_INCH = new BigDecimal("25.4");

    public PageSetup {
        widths = List.copyOf(widths);
    }

    /** Between the edges of the paper and what is printed on it. */
    public record Margins(int top, int right, int bottom, int left) {

        static final Margins USUAL = new Margins(MARGIN, MARGIN, MARGIN, MARGIN);

        /** @param millimetres above, right, below and left; empty for the usual ones */
        static Margins of(List<BigDecimal> millimetres) {
            return millimetres.isEmpty()
                    ? USUAL
                    : new Margins(
                            twips(millimetres.get(0)),
                            twips(millimetres.get(1)),
                            twips(millimetres.get(2)),
                            twips(millimetres.get(3)));
        }

        private static int twips(BigDecimal millimetres) {
            return millimetres
                    .multiply(BigDecimal.valueOf(TWIPS_AN_INCH))
                    .divide(MILLIMETRES_AN_INCH, RoundingMode.HALF_UP)
                    .intValue();
        }
    }

    /** A4, upright, with one column. */
    public static PageSetup ofText() {
        PageSetup page = of(null, false);
        return page.with(List.of(page.textWidth()));
    }

    /**
     * Without columns.
     *
     * @param page null for A4 with the usual margins
     * @param wide whether the form needs the long side of the paper, where the page says nothing
     */
    static PageSetup of(@Nullable FormPage page, boolean wide) {
        return page == null
                ? new PageSetup(FormPage.Size.A4, wide, Margins.USUAL, TypeSetting.USUAL, List.of())
                : new PageSetup(
                        page.size(),
                        page.direction() == FormPage.Direction.LANDSCAPE,
                        Margins.of(page.margins()),
                        TypeSetting.of(page),
                        List.of());
    }

    PageSetup with(List<Integer> columns) {
        return new PageSetup(size, landscape, margins, type, columns);
    }

    /** Without the columns. */
    public PageSetup paper() {
        return with(List.of());
    }

    public int width() {
        return landscape ? longSide() : shortSide();
    }

    public int height() {
        return landscape ? shortSide() : longSide();
    }

    private int shortSide() {
        return size == FormPage.Size.A3 ? LONG_SIDE : SHORT_SIDE;
    }

    private int longSide() {
        return size == FormPage.Size.A3 ? LONGEST_SIDE : LONG_SIDE;
    }

    /** Between the margins. */
    public int textWidth() {
        return width() - margins.left() - margins.right();
    }

    public int widthOf(int column, int columns) {
        int width = 0;
        for (int i = column; i < column + columns; i++) {
            width += widths.get(i);
        }
        return width;
    }
}
