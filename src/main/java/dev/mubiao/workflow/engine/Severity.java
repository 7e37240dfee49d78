package dev.mubiao.workflow.engine;

/** How much a finding of the lint weighs. */
public enum Severity {
    /** The model cannot be put into use. */
    ERROR,
    /** It can, but is probably not what was meant. */
    WARNING
}
