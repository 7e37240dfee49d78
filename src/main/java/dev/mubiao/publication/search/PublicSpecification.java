package dev.mubiao.publication.search;

import dev.mubiao.platform.PageCursor;
import dev.mubiao.platform.text.SearchCriteria;
import dev.mubiao.publication.PublicSearchText;
import dev.mubiao.publication.PublishedTarget;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/**
 * The query for what is public now and fits a filter.
 *
 * @param after the entry that the wanted ones come after, null for the first page
 */
record PublicSpecification(PublicFilter filter, @Nullable PageCursor after) implements Specification<PublishedTarget> {

    @Override
    public @Nullable Predicate toPredicate(
            Root<PublishedTarget> target, @Nullable CriteriaQuery<?> query, CriteriaBuilder cb) {
        List<Predicate> all = new ArrayList<>();
        all.add(cb.isNull(target.get("supersededAt")));
        if (filter.year() != null) {
            all.add(cb.equal(target.get("year"), filter.year()));
        }
        if (filter.unitCode() != null) {
            all.add(cb.equal(target.get("unitCode"), filter.unitCode()));
        }
        if (filter.formId() != null) {
            all.add(cb.equal(target.get("formId"), filter.formId()));
        }
        String words = filter.words();
        if (words != null) {
            PublicSearchText.words(words)
                    .forEach(word -> all.add(SearchCriteria.holds(cb, word, target.get("searchText"))));
        }
        if (after != null) {
            all.add(cb.or(
                    cb.lessThan(target.get("publishedAt"), after.at()),
                    cb.and(
                            cb.equal(target.get("publishedAt"), after.at()),
                            cb.lessThan(target.get("id"), after.id()))));
        }
        return cb.and(all.toArray(Predicate[]::new));
    }
}
