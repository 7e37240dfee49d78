package dev.mubiao.forms;

import dev.mubiao.forms.layout.DefinitionValues;
import dev.mubiao.forms.layout.InvalidDefinition;
import java.util.List;
import java.util.Set;

/**
 * What tells the tables of a form from those of other forms.
 *
 * @param require labels that make the form what it is; empty if all of its labels count alike
 * @param exclude labels that the form never has: a table with one of them belongs to another form
 * @param floor the least score, 0 to 100, with which a table is taken for this form without asking; 0 for the usual one
 * @param margin by how much the score must exceed that of every other form; 0 for the usual one
 */
public record Recognition(List<String> require, List<String> exclude, int floor, int margin) {

    public static final Recognition BY_ALL_LABELS = new Recognition(List.of(), List.of(), 0, 0);

    public Recognition {
        require = DefinitionValues.list(require);
        exclude = DefinitionValues.list(exclude);
        if (floor < 0 || floor > 100 || margin < 0 || margin > 100) {
            throw new InvalidDefinition("range", "floor, margin", 0, 100);
        }
    }

    /** @throws InvalidDefinition if a required label is none of the form, or an excluded one is */
    void check(Set<String> labels) {
        require.stream().filter(label -> !labels.contains(label)).findFirst().ifPresent(label -> {
            throw new InvalidDefinition("require", label);
        });
        exclude.stream().filter(labels::contains).findFirst().ifPresent(label -> {
            throw new InvalidDefinition("exclude", label);
        });
    }
}
