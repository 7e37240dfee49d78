package dev.mubiao.worklist.rows;

/**
 * What the module that runs the approval knows of a task or a target, as SQL conditions: so the statements that write and
 * read work items tell it too, and nobody has to ask once more.
 */
public interface WorkItemConditions {

    /** That the target is suspended. @param target SQL of its id */
    String suspended(String target);

    /** That the task has approvers, each of whom signs for himself. @param task SQL of its id */
    String signed(String task);

    /** That the target was returned and goes a way of its own from there. @param target SQL of its id */
    String routed(String target);
}
