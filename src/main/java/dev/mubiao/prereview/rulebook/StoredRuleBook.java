package dev.mubiao.prereview.rulebook;

import dev.mubiao.prereview.model.RuleBook;
import dev.mubiao.prereview.model.RuleBookEntry;
import java.util.Map;

/** The stored part of the rule book: how it differs from the standard. */
public interface StoredRuleBook {

    /** A book that nobody ever changed. */
    StoredRuleBook UNCHANGED = new StoredRuleBook() {
        @Override
        public long version() {
            return 0;
        }

        @Override
        public Map<RuleBookEntry, String> differences() {
            return Map.of();
        }
    };

    /** Another one after every change. */
    long version();

    /** What differs from the standard, as {@link RuleBookDifferences} writes it. */
    Map<RuleBookEntry, String> differences();

    /** The standard with what differs from it. */
    default RuleBook merged() {
        return RuleBookDifferences.apply(differences(), RuleBook.standard());
    }
}
