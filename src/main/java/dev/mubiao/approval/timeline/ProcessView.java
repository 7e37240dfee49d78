package dev.mubiao.approval.timeline;

import java.util.Locale;
import java.util.Map;

/**
 * The process of a target as a diagram.
 *
 * @param xml the BPMN model
 * @param marks what is known of the model's elements, by element id
 */
public record ProcessView(String xml, Map<String, Mark> marks) {

    /** Where a step stands. */
    public enum Mark {
        CURRENT,
        DONE,
        RETURNED;

        /** As the diagram element in the browser calls it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
