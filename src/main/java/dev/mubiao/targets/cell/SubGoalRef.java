package dev.mubiao.targets.cell;

import java.util.Arrays;

/**
 * A text of a sub-goal in a narrative.
 *
 * @param no number of the sub-goal, from 1
 */
public record SubGoalRef(int no, Part part) implements CellRef {

    /** The texts of a sub-goal. */
    public enum Part {
        TITLE(""),
        GOAL("goal"),
        /** What it says of indicators. */
        INDICATORS("indicators");

        private final String key;

        Part(String key) {
            this.key = key;
        }

        static Part of(String key) {
            return Arrays.stream(values())
                    .filter(part -> part.key.equals(key))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("a sub-goal has no " + key));
        }
    }

    @Override
    public String key() {
        return "subGoal:" + no + (part == Part.TITLE ? "" : ":" + part.key);
    }

    /** Another text of the same sub-goal. */
    public SubGoalRef with(Part other) {
        return new SubGoalRef(no, other);
    }
}
