package dev.mubiao.platform.text;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import java.util.List;

/** Searches for what people type in columns of the database, as {@link SearchText} does in memory. */
public final class SearchCriteria {

    private SearchCriteria() {}

    /** Whether one of the columns holds the text in one of its {@link SearchText#spellings}. @param columns in lower case */
    public static Predicate holds(CriteriaBuilder cb, String wanted, List<Expression<String>> columns) {
        return cb.or(SearchText.spellings(wanted).stream()
                .map(SearchText::like)
                .flatMap(pattern -> columns.stream().map(column -> cb.like(column, pattern, SearchText.ESCAPE)))
                .toArray(Predicate[]::new));
    }
}
