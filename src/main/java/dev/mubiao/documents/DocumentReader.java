package dev.mubiao.documents;

import org.jspecify.annotations.Nullable;

/** Reads documents of the offices into contents of targets. It saves nothing. */
public interface DocumentReader {

    /** Larger documents are refused. */
    int LARGEST_BYTES = 20 * 1024 * 1024;

    /**
     * Finds every table in the document. Which form a table has is recognised unless it is chosen: of forms that it
     * fits alike, the only one that is offered for its year and, if known, its unit. What fits no form well enough, or
     * several of those, is not read but listed as {@linkplain DocumentReadingResult#others() another table}.
     *
     * @param fileName as the reader's computer calls it, for messages
     * @throws dev.mubiao.platform.Refusal INVALID if it cannot be read, is too large, holds no table at all, a chosen form is
     *     unknown, or a table does not have the form that was chosen for it; CONFLICT if too
     *     many documents are being read
     */
    DocumentReadingResult readAs(String fileName, byte[] document, FormChoices choices);

    /** @param formId the form to read it as; null to recognise it table by table. @see #readAs */
    default DocumentReadingResult read(String fileName, byte[] document, @Nullable String formId) {
        return readAs(fileName, document, FormChoices.all(formId));
    }
}
