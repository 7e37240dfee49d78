package dev.mubiao.bpmn.comparison;

import java.util.List;

/**
 * What became of one element from a model to another.
 *
 * @param type BPMN name of what it is, like {@code userTask}
 * @param name what a reader calls it
 * @param properties what it says otherwise; of one that came or went, all that it says
 */
public record ElementChange(String element, Kind kind, String type, String name, List<Property> properties) {

    /** How an element differs. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        /** It is only drawn elsewhere. */
        MOVED
    }

    /** @param before empty where it had none */
    public record Property(String name, String before, String after) {}

    public ElementChange {
        properties = List.copyOf(properties);
    }
}
