package dev.mubiao.documents.exports;

/** Why an export has no file. */
public enum ExportFailure {
    /** The account of its person was closed. */
    CLOSED,
    /** The person may see none of the targets any more. */
    EMPTY,
    /** All exports together took more room than they may. */
    FULL,
    /** A document could not be written; the log says why. */
    UNWRITABLE;

    /** Key of its text in the message bundles. */
    public String key() {
        return "documents.exports.failure." + name();
    }
}
