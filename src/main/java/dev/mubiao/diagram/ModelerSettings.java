package dev.mubiao.diagram;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a modeler: its language, its texts, and the choices of its fields.
 *
 * @param language {@code zh} or {@code en}, for the words that bpmn-js brings along
 * @param words its own words by key
 * @param choices what its fields offer, by field
 * @param fields what conditions can ask about
 */
public record ModelerSettings(
        String language, Map<String, String> words, Map<String, List<Choice>> choices, List<Field> fields) {

    /**
     * Something to choose.
     *
     * @param unit of a role: whether it is one of a unit
     * @param deciding of a verb: whether the step is done with it
     */
    public record Choice(
            String value,
            String label,
            @Nullable Boolean unit,
            @Nullable Boolean deciding) {

        public static Choice of(String value, String label) {
            return new Choice(value, label, null, null);
        }
    }

    /**
     * Something that a condition can ask about.
     *
     * @param type {@code TEXT} or {@code NUMBER}
     * @param choices its values; empty if any can be written
     */
    public record Field(String key, String type, String label, List<Choice> choices) {}
}
