package dev.mubiao.targets.content;

/** What a target value is once it has been parsed. */
public enum ValueKind {
    NUMBER,
    DATE,
    TEXT,
    /** The office wrote that there is nothing: {@code /}, {@code 无} or an empty row kept for its level. */
    PLACEHOLDER
}
