package dev.mubiao.documents.exports;

/** Which documents an export consists of. */
public enum ExportLayout {
    /** One document with all targets; if they are too many for one, several in a zip. */
    ONE,
    /** A document for each target, in a zip. */
    EACH,
    /** The letter that approves the targets of a unit and year, with what was approved as its annex. */
    LETTER
}
