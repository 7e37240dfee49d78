package dev.mubiao.documents.recognition;

/** Reads a segment of a document as one form. */
interface SegmentReader {

    /** Without years if the table names none. @throws dev.mubiao.platform.Refusal INVALID if it takes too long */
    SegmentReading read(DocumentSegment segment);
}
