package dev.mubiao.targets;

import dev.mubiao.directory.UnitId;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.PageCursor;
import dev.mubiao.platform.text.SearchCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/**
 * A filter and what the reader may see, as a query.
 *
 * @param draftUnits units whose unsubmitted targets the reader sees
 * @param readUnits units whose submitted targets he sees
 * @param after the target that the wanted ones were changed after; null for all
 */
record TargetSpecification(
        TargetFilter filter,
        Set<UnitId> draftUnits,
        Set<UnitId> readUnits,
        @Nullable PageCursor after) implements Specification<Target> {

    @Override
    public @Nullable Predicate toPredicate(Root<Target> target, @Nullable CriteriaQuery<?> query, CriteriaBuilder cb) {
        List<Predicate> all = new ArrayList<>();
        all.add(cb.or(
                target.get("unit").in(ids(draftUnits)),
                cb.and(target.get("unit").in(ids(readUnits)), cb.greaterThan(target.get("revisionNumber"), 0))));
        if (!filter.statuses().isEmpty()) {
            all.add(target.get("status").in(filter.statuses()));
        }
        BudgetYear year = filter.year();
        if (year != null) {
            all.add(cb.equal(target.get("year"), year.value()));
        }
        UnitId unit = filter.unit();
        if (unit != null) {
            all.add(cb.equal(target.get("unit"), unit.value()));
        }
        if (filter.formId() != null) {
            all.add(cb.equal(target.get("formId"), filter.formId()));
        }
        String text = filter.text();
        if (text != null) {
            all.add(SearchCriteria.holds(cb, text, target.get("searchFolded")));
        }
        if (after != null) {
            all.add(cb.or(
                    cb.greaterThan(target.get("changedAt"), after.at()),
                    cb.and(
                            cb.equal(target.get("changedAt"), after.at()),
                            cb.greaterThan(target.get("id"), after.id()))));
        }
        return cb.and(all.toArray(Predicate[]::new));
    }

    private static Set<UUID> ids(Set<UnitId> units) {
        return units.stream().map(UnitId::value).collect(Collectors.toSet());
    }
}
