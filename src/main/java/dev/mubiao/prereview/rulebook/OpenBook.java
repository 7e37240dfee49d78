package dev.mubiao.prereview.rulebook;

import dev.mubiao.prereview.rules.BookEntry;
import dev.mubiao.prereview.rules.RuleBook;
import java.util.Map;

/**
 * The book in force, opened to be edited.
 *
 * @param version to be given back when it is saved
 * @param standard the book that the program comes with
 * @param edits who changed what differs from the standard
 */
public record OpenBook(long version, RuleBook standard, RuleBook book, Map<BookEntry, Edit> edits) {

    public OpenBook {
        edits = Map.copyOf(edits);
    }
}
