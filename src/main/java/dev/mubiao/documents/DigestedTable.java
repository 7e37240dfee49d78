package dev.mubiao.documents;

/**
 * A table with the digest by which it is known again, made once: it reads the whole text, and tables of a document are
 * compared with each other.
 */
record DigestedTable(DocumentTable table, String digest) {

    static DigestedTable of(DocumentTable table) {
        return new DigestedTable(table, ImportRecords.digest(table));
    }

    /** Other amounts leave what the document says, and so the digest, as it is. */
    DigestedTable with(DocumentTable converted) {
        return new DigestedTable(converted, digest);
    }
}
