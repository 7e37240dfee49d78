package dev.mubiao.documents;

import java.util.List;

/**
 * A table of a document that was not read as a target: it fits no form well enough, or several forms alike, or it is
 * no target at all.
 *
 * @param title as printed above it, or its first cells if there is none
 * @param firstLine 1-based
 * @param candidates forms that it may have, the best first; empty if it belongs to none
 * @param lines of the document, from the first one to where the next table begins
 */
public record OtherTable(String title, int firstLine, List<FormCandidate> candidates, List<String> lines) {

    public OtherTable {
        candidates = List.copyOf(candidates);
        lines = List.copyOf(lines);
    }

    /** Whether a person has to say which form it has; otherwise it belongs to none. */
    public boolean undecided() {
        return !candidates.isEmpty();
    }
}
