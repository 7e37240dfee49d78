package dev.mubiao.workflow.engine;

import java.util.Map;

/**
 * A condition that was asked in a trial.
 *
 * @param flow id of the flow on which it stands, empty if that is not one
 * @param flowName as it is drawn
 * @param values of what it looked at, by name
 */
public record AskedCondition(
        String element, String flow, String flowName, String text, Map<String, String> values, boolean held) {}
