package dev.mubiao.forms;

import dev.mubiao.forms.layout.DefinitionValues;
import dev.mubiao.forms.layout.InvalidDefinition;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page that a form is printed on. What is null or empty is as usual.
 *
 * @param margins above, right, below and left, in millimetres; empty or all four
 * @param font of the table and the lines around it
 * @param headFont of the title
 * @param fontSize of the table and the lines around it, in points
 */
public record FormPage(
        Size size,
        Direction direction,
        List<BigDecimal> margins,
        @Nullable String font,
        @Nullable String headFont,
        @Nullable BigDecimal fontSize) {

    /** More leaves no room for the table. */
    private static final int MOST_MARGIN = 100;

    private static final int LEAST_FONT = 5;
    private static final int MOST_FONT = 30;
    private static final int SIDES = 4;

    /** Of the paper. */
    public enum Size {
        A4,
        A3
    }

    /** Which way round the paper is. */
    public enum Direction {
        PORTRAIT,
        LANDSCAPE
    }

    public FormPage {
        size = size == null ? Size.A4 : size;
        direction = direction == null ? Direction.PORTRAIT : direction;
        margins = DefinitionValues.list(margins);
        if (!margins.isEmpty() && margins.size() != SIDES) {
            throw new InvalidDefinition("margins");
        }
        margins.forEach(margin -> within("margins", margin, 0, MOST_MARGIN));
        if (fontSize != null) {
            within("fontSize", fontSize, LEAST_FONT, MOST_FONT);
        }
    }

    private static void within(String key, BigDecimal value, int least, int most) {
        if (value.compareTo(BigDecimal.valueOf(least)) < 0 || value.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw new InvalidDefinition("range", key, least, most);
        }
    }
}
