package dev.mubiao.worklist.query;

import java.util.List;
import java.util.Map;

/**
 * One arm of the union that reads a box: one index range, or several that differ in nothing but the value of their
 * key. {@code number} is that of the arm in the statement, {@code first} the number of its first range among all.
 */
record UnionArm(int number, int first, List<IndexRange> branches) {

    private boolean several() {
        return branches.size() > 1;
    }

    /** How all its branches pick their rows. */
    IndexRange pattern() {
        return branches.get(0);
    }

    /** What is selected as the number of the branch that a row comes from. */
    String branch() {
        return several() ? "held.branch" : "" + first;
    }

    /** The condition that leads to the branch's rows, with the {@code and} after it; empty for the whole box. */
    String keyed() {
        return pattern()
                .keyed()
                .map(key -> key.column() + " = " + (several() ? "held.value" : ":key" + number) + " and ")
                .orElse("");
    }

    /** The index begins with the branch's key: named in the order, it lets the database read along the index. */
    String lead(String direction) {
        return pattern().keyed().map(key -> key.column() + direction + ", ").orElse("");
    }

    /** The rows of a statement that is made for one branch, of all branches. */
    String of(String select) {
        if (!several()) {
            return "(" + select + ")";
        }
        return "(select found.* from unnest(cast(:key%1$d as %2$s[]), cast(:number%1$d as integer[]))"
                        .formatted(number, pattern().keyed().orElseThrow().type())
                + " as held(value, branch) cross join lateral (" + select + ") found)";
    }

    void parameters(Map<String, Object> parameters) {
        branches.forEach(indexRange -> parameters.putAll(indexRange.parameters()));
        List<Object> values = branches.stream()
                .flatMap(indexRange -> indexRange.keyed().stream())
                .map(IndexRange.Key::value)
                .toList();
        if (several()) {
            parameters.put("key" + number, values.stream().map(Object::toString).toArray(String[]::new));
            Integer[] numbers = new Integer[values.size()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = first + i;
            }
            parameters.put("number" + number, numbers);
        } else {
            values.forEach(value -> parameters.put("key" + number, value));
        }
    }
}
