package dev.mubiao.forms;

/** Whether a target is of one project or of a whole department. */
public enum FormKind {
    PROJECT,
    DEPARTMENT
}
