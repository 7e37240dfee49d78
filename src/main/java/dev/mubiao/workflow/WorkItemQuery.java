package dev.mubiao.workflow;

/**
 * What of a box is wanted, in which order.
 *
 * @param text part of the target's or the unit's name, empty for all
 */
public record WorkItemQuery(Box box, WorkItemSort sort, boolean descending, String text) {

    public WorkItemQuery sortedBy(WorkItemSort other, boolean down) {
        return new WorkItemQuery(box, other, down, text);
    }

    public WorkItemQuery containing(String part) {
        return new WorkItemQuery(box, sort, descending, part.strip());
    }
}
