package dev.mubiao.prereview.rulebook;

import dev.mubiao.prereview.rules.BookEntry;
import dev.mubiao.prereview.rules.RuleBook;
import java.util.Map;

/** What is stored of the rule book: how it differs from the standard. */
public interface StoredBook {

    /** A book that nobody ever changed. */
    StoredBook UNCHANGED = new StoredBook() {
        @Override
        public long version() {
            return 0;
        }

        @Override
        public Map<BookEntry, String> differences() {
            return Map.of();
        }
    };

    /** Another one after every change. */
    long version();

    /** What differs from the standard, as {@link BookDifferences} writes it. */
    Map<BookEntry, String> differences();

    /** The standard with what differs from it. */
    default RuleBook merged() {
        return BookDifferences.apply(differences(), RuleBook.standard());
    }
}
