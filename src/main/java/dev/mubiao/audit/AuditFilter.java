package dev.mubiao.audit;

import dev.mubiao.platform.text.SearchCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/**
 * The criteria by which the audit trail is filtered; empty and null mean no limit.
 *
 * @param text words, each in the log-in name, in the summary or in the address, in any case and width
 * @param from the first instant
 * @param until the first instant after it
 */
public record AuditFilter(
        String text,
        @Nullable String event,
        @Nullable Instant from,
        @Nullable Instant until) implements Specification<AuditEntry> {

    @Override
    public Predicate toPredicate(Root<AuditEntry> entry, @Nullable CriteriaQuery<?> query, CriteriaBuilder cb) {
        List<Predicate> all = new ArrayList<>();
        all.add(SearchCriteria.holdsAsWritten(
                cb,
                text,
                List.of(entry.get("actor"), entry.get("summary"), entry.get("summaryEn"), entry.get("address"))));
        if (event != null) {
            all.add(cb.equal(entry.get("event"), event));
        }
        if (from != null) {
            all.add(cb.greaterThanOrEqualTo(entry.<Instant>get("at"), from));
        }
        if (until != null) {
            all.add(cb.lessThan(entry.<Instant>get("at"), until));
        }
        return cb.and(all.toArray(Predicate[]::new));
    }
}
