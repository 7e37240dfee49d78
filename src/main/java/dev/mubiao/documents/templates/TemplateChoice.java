package dev.mubiao.documents.templates;

import dev.mubiao.platform.text.Abbreviation;
import dev.mubiao.platform.text.Folding;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants targets to be written with.
 *
 * @param word {@value #DEFAULT_WORD} for what is set for each form, {@value #LAYOUT_WORD} for the form's own layout, or
 *     the id or name of a template
 */
public record TemplateChoice(String word) {

    /** Of a word, in characters: no name or id is longer. */
    static final int LONGEST = 100;

    private static final String DEFAULT_WORD = "default";
    private static final String LAYOUT_WORD = "layout";

    /** What is set for each form; the form's own layout where nothing is. */
    public static final TemplateChoice DEFAULT = new TemplateChoice(DEFAULT_WORD);

    /** The form's own layout. */
    public static final TemplateChoice LAYOUT = new TemplateChoice(LAYOUT_WORD);

    /** @param word null or blank for what is set */
    public static TemplateChoice of(@Nullable String word) {
        return word == null || word.isBlank()
                ? DEFAULT
                : new TemplateChoice(Abbreviation.within(word.strip(), LONGEST));
    }

    public static TemplateChoice of(ExportTemplate template) {
        return new TemplateChoice(template.id().value().toString());
    }

    /** Whether it names a template. */
    boolean names() {
        return !isDefault() && !isLayout();
    }

    boolean isDefault() {
        return word.toLowerCase(Locale.ROOT).equals(DEFAULT_WORD);
    }

    boolean isLayout() {
        return word.toLowerCase(Locale.ROOT).equals(LAYOUT_WORD);
    }

    boolean means(ExportTemplate template) {
        return isDefault()
                ? template.status().preferred()
                : template.id().value().toString().equalsIgnoreCase(word)
                        || Folding.key(template.name()).equals(Folding.key(word));
    }
}
