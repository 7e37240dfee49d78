package dev.mubiao.platform;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A budget year, 2000 to 2100. */
public record BudgetYear(@JsonValue int value) implements Comparable<BudgetYear> {

    /** @throws IllegalArgumentException outside 2000 to 2100 */
    @JsonCreator
    public BudgetYear {
        if (!DateBounds.holdsYear(value)) {
            throw new IllegalArgumentException("budget year out of range: " + value);
        }
    }

    @Override
    public int compareTo(BudgetYear other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
