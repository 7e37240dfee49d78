package dev.mubiao.bpmn.lint;

/** How serious a finding of the lint is. */
public enum Severity {
    /** The model cannot be put into use. */
    ERROR,
    /** It can, but is probably not what was meant. */
    WARNING
}
