package dev.mubiao.forms.layout;

/** What a field holds, and so how it is edited, checked and aligned. */
public enum FieldType {
    TEXT,
    LONG_TEXT,
    /** An amount in the form's unit of money. */
    MONEY,
    /** A share, 0 to 100. */
    PERCENT,
    /** Points or percent of a hundred. */
    WEIGHT,
    /** Several texts: one cell prints them below each other. */
    LIST
}
