package dev.mubiao.grid.template;

import java.util.Locale;

/** What is taken out of a template, since it reaches beyond the file. */
public enum TemplateLoss {
    /** Links to addresses; their texts stay. */
    HYPERLINKS,
    /** The template of Word that the file is attached to. */
    ATTACHED_TEMPLATE,
    /** Content controls that take their text from elsewhere in the file; their texts stay. */
    DATA_BINDINGS;

    /** Key of its name in the message bundles. */
    public String key() {
        return "grid.template.dropped." + name().toLowerCase(Locale.ROOT);
    }
}
