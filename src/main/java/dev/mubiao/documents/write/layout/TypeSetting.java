package dev.mubiao.documents.write.layout;

import dev.mubiao.forms.FormPage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The types that one form is set in, by the names that office programs know.
 *
 * @param text of what is filled in and of lines outside the tables
 * @param label of labels in tables
 * @param head of titles and headings
 * @param size of tables and of the lines around them, in half points
 */
public record TypeSetting(String text, String label, String head, int size) {

    public static final TypeSetting USUAL =
            new TypeSetting(Typeface.TEXT, Typeface.HEAD, Typeface.HEAD, Typeface.TEXT_SIZE);

    private static final BigDecimal HALVES = BigDecimal.valueOf(2);

    /** As the page says it; where it names a font for texts, labels have it too. */
    static TypeSetting of(@Nullable FormPage page) {
        if (page == null) {
            return USUAL;
        }
        return new TypeSetting(
                Objects.requireNonNullElse(page.font(), USUAL.text),
                Objects.requireNonNullElse(page.font(), USUAL.label),
                Objects.requireNonNullElse(page.headFont(), USUAL.head),
                page.fontSize() == null
                        ? USUAL.size
                        : page.fontSize()
                                .multiply(HALVES)
                                .setScale(0, RoundingMode.HALF_UP)
                                .intValue());
    }
}
