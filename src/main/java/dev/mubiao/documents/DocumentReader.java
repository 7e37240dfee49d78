package dev.mubiao.documents;

import org.jspecify.annotations.Nullable;

/** Reads documents of the offices into contents of targets. It saves nothing. */
public interface DocumentReader {

    /** Larger documents are refused. */
    int LARGEST_BYTES = 5 * 1024 * 1024;

    /**
     * Finds every table in the document.
     *
     * @param fileName as the reader's computer calls it, for messages
     * @param formId the form to read it as; null to recognise it table by table
     * @throws dev.mubiao.platform.Refusal INVALID if it is no text, too large, holds no table of a known form, or the
     *     form is unknown
     */
    DocumentReadingResult read(String fileName, byte[] document, @Nullable String formId);
}
