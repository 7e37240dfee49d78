package dev.mubiao.documents.recognition;

import dev.mubiao.targets.content.TargetContent;

/** Reads a segment of a document as one form. */
interface SegmentReader {

    /** Without a year if the table names none. @throws dev.mubiao.platform.Refusal INVALID if it takes too long */
    TargetContent read(DocumentSegment segment);
}
