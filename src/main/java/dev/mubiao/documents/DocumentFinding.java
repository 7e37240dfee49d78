package dev.mubiao.documents;

import java.util.List;

/**
 * A remark about what was read.
 *
 * @param ruleId rule that found it
 * @param tableIndex table that it concerns, from 1; 0 for the document or a department's narrative
 * @param line 1-based line of the document, 0 if it concerns none
 * @param cellText the cell as it stands there, empty if it concerns none
 * @param messageKey text in the message bundles
 */
public record DocumentFinding(
        String ruleId,
        Severity severity,
        int tableIndex,
        int line,
        String cellText,
        String messageKey,
        List<Object> arguments) {

    /** How much it matters. */
    public enum Severity {
        ERROR,
        WARNING,
        HINT,
        /** Asked of the reviewer: no machine can judge it. */
        QUESTION
    }

    public DocumentFinding {
        arguments = List.copyOf(arguments);
    }
}
