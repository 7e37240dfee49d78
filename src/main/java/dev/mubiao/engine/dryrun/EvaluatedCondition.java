package dev.mubiao.engine.dryrun;

import java.util.Map;

/**
 * A condition that a dry run evaluated: the element before it, id and name of the flow on which it stands (the id is
 * empty if it stands on none), its text, the values of the variables that it looked at by name, and whether it held.
 */
public record EvaluatedCondition(
        String element, String flow, String flowName, String text, Map<String, String> values, boolean held) {}
