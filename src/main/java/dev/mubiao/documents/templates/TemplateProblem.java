package dev.mubiao.documents.templates;

import dev.mubiao.grid.CellAddress;
import dev.mubiao.platform.MessageText;
import java.util.List;

/**
 * What is wrong with a placeholder.
 *
 * @param text as it is written
 * @param place where it stands
 * @param better what could be meant; empty if nothing is known
 */
public record TemplateProblem(Kind kind, String text, CellAddress place, String better) {

    /** What it is, and whether the template can be released in spite of it. */
    public enum Kind {
        /** The form has no such field. */
        UNKNOWN(true),
        /** Several fields are called so. */
        UNCLEAR(true),
        /** Braces without their counterparts. */
        UNCLOSED(true),
        /** It stands where nothing is filled in. */
        NOT_FILLED(true),
        /** A row cannot be repeated for two things. */
        MIXED(true),
        /** What is repeated stands at the head or foot of pages. */
        REPEATED_IN_MARGIN(true),
        /** The same field stands elsewhere too. */
        TWICE(false);

        private final boolean error;

        Kind(boolean error) {
            this.error = error;
        }

        public boolean error() {
            return error;
        }
    }

    /** In words, with place and way out. */
    public MessageText said() {
        String key = "documents.template.problem." + kind.name() + (better.isEmpty() ? "" : ".better");
        return new MessageText(key, List.of(place.text(), text, better));
    }
}
