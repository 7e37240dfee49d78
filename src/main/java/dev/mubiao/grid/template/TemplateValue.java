package dev.mubiao.grid.template;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is written in place of a placeholder.
 *
 * @param text as it is printed; lines are parted by line feeds
 * @param number what a spreadsheet calculates with; null for a text
 * @param format under which a spreadsheet shows the text; empty for a text
 * @param continued whether it is the lower part of the cell above, with which it is merged
 */
public record TemplateValue(String text, @Nullable BigDecimal number, String format, boolean continued) {

    public static final TemplateValue EMPTY = of("");

    /** Below a cell with which it is merged. */
    public static final TemplateValue CONTINUED = new TemplateValue("", null, "", true);

    public static TemplateValue of(String text) {
        return new TemplateValue(text, null, "", false);
    }
}
