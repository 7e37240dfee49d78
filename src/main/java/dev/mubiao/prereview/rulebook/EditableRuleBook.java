package dev.mubiao.prereview.rulebook;

import dev.mubiao.prereview.model.RuleBook;
import dev.mubiao.prereview.model.RuleBookEntry;
import java.util.Map;

/**
 * The rule book in force as an administrator loads it for editing.
 *
 * @param version to be given back when it is saved
 * @param standard the book that the program comes with
 * @param edits who changed what differs from the standard
 */
public record EditableRuleBook(long version, RuleBook standard, RuleBook book, Map<RuleBookEntry, RuleBookEdit> edits) {

    public EditableRuleBook {
        edits = Map.copyOf(edits);
    }
}
