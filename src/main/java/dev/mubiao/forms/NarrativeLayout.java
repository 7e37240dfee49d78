package dev.mubiao.forms;

import dev.mubiao.forms.layout.DefinitionValues;
import dev.mubiao.forms.layout.InvalidDefinition;
import java.util.List;

/**
 * The parts of a department's target that is a text and not a table. Each list begins with the office's own heading;
 * the others are spellings that files show.
 *
 * @param goal heading of the overall goal
 * @param subGoals heading of the numbered items
 * @param subGoal label of an item's goal
 * @param indicators label of an item's indicators
 * @param measures heading of the safeguarding measures
 */
public record NarrativeLayout(
        List<String> goal,
        List<String> subGoals,
        List<String> subGoal,
        List<String> indicators,
        List<String> measures) {

    public NarrativeLayout {
        goal = some("goal", goal);
        subGoals = some("subGoals", subGoals);
        subGoal = some("subGoal", subGoal);
        indicators = some("indicators", indicators);
        measures = some("measures", measures);
    }

    private static List<String> some(String key, List<String> values) {
        List<String> given = DefinitionValues.list(values);
        if (given.isEmpty()) {
            throw new InvalidDefinition("missing", key);
        }
        return given;
    }
}
