package dev.mubiao.documents;

/** In which unit the amounts of a document are meant that says another unit of money than its form. */
public enum AmountReading {
    /** In the one that the document says; they are converted into that of the form. */
    DOCUMENT,
    /** In the one of the form: the figures stay, the document is wrong. */
    FORM
}
