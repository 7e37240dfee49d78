package dev.mubiao.platform.text;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Searches for what people type in columns of the database, as {@link SearchText} does in memory: every word of it must
 * be found. A text without words is found everywhere.
 */
public final class SearchCriteria {

    /** Full-width characters, then blanks that are wider or narrower than the ordinary one. */
    private static final String WIDE = characters('！', '～') + "\u3000\u00A0";

    private static final String NARROW = characters('!', '~') + "  ";

    private SearchCriteria() {}

    /** Whether a column holds each word. @param folded what {@link SearchText#column} makes */
    public static Predicate holds(CriteriaBuilder cb, String wanted, Expression<String> folded) {
        return cb.and(patterns(wanted)
                .map(pattern -> cb.like(folded, pattern, SearchText.ESCAPE))
                .toArray(Predicate[]::new));
    }

    /**
     * Whether one of the columns holds each word. The columns hold what people wrote, which the database folds when it
     * reads: for tables that are seldom searched and cannot have a folded column.
     */
    public static Predicate holdsAsWritten(CriteriaBuilder cb, String wanted, List<Expression<String>> columns) {
        List<Expression<String>> folded = columns.stream()
                .map(column ->
                        cb.lower(cb.function("translate", String.class, column, cb.literal(WIDE), cb.literal(NARROW))))
                .toList();
        return cb.and(patterns(wanted)
                .map(pattern -> cb.or(folded.stream()
                        .map(column -> cb.like(column, pattern, SearchText.ESCAPE))
                        .toArray(Predicate[]::new)))
                .toArray(Predicate[]::new));
    }

    private static Stream<String> patterns(String wanted) {
        return SearchText.words(wanted).stream().map(SearchText::folded).map(SearchText::like);
    }

    private static String characters(char first, char last) {
        return IntStream.rangeClosed(first, last).mapToObj(Character::toString).collect(Collectors.joining());
    }
}
