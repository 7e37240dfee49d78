package dev.mubiao.workflow;

import java.util.List;
import java.util.Map;

/**
 * A part of the union that reads a box: one branch, or several that differ in nothing but their key's value.
 *
 * @param number among the arms of the statement
 * @param first number of the first branch among all
 */
record Arm(int number, int first, List<Branch> branches) {

    private boolean several() {
        return branches.size() > 1;
    }

    /** How all its branches pick their rows. */
    Branch pattern() {
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
        branches.forEach(branch -> parameters.putAll(branch.parameters()));
        List<Object> values = branches.stream()
                .flatMap(branch -> branch.keyed().stream())
                .map(Branch.Key::value)
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
