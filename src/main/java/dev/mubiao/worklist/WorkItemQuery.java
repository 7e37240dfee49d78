package dev.mubiao.worklist;

/** Which rows of a box are wanted, and in which order. */
public record WorkItemQuery(Box box, WorkItemSort sort, boolean descending, WorkItemFilter filter) {

    public WorkItemQuery sortedBy(WorkItemSort other, boolean down) {
        return new WorkItemQuery(box, other, down, filter);
    }

    public WorkItemQuery matching(WorkItemFilter other) {
        return new WorkItemQuery(box, sort, descending, other);
    }
}
