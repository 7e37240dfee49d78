package dev.mubiao.grid;

/** The formats that can be read. */
public enum DocumentFormat {
    DOCX,
    XLSX,
    DOC,
    XLS,
    CSV,
    /** A line is a row, tabs divide its cells. */
    TEXT,
    HTML,
    PDF,
    /** Several files of the other formats. */
    ZIP
}
