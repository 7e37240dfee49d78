package dev.mubiao.notices;

import dev.mubiao.approval.notice.NoticeRequested;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.UnitId;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.SqlTime;
import dev.mubiao.worklist.TaskId;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes in the table of notices that what they ask for is done. */
@Component
class SettledNotices {

    private static final int MOST_AT_ONCE = 200;

    /** What asks for something to be done at a step. */
    private static final Set<NoticeRequested.Kind> ASKING = EnumSet.of(
            NoticeRequested.Kind.ARRIVED,
            NoticeRequested.Kind.URGED,
            NoticeRequested.Kind.DUE_SOON,
            NoticeRequested.Kind.OVERDUE,
            NoticeRequested.Kind.ESCALATED);

    private final JdbcClient jdbc;

    SettledNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What asked for something at the steps is settled.
     *
     * @param whose whether it is asked whose they are
     * @return whose they are, read or unread; nobody if that was not asked
     */
    Set<PersonId> settle(Collection<TaskId> tasks, Instant at, boolean whose) {
        Set<PersonId> people = new HashSet<>();
        List<String> all = tasks.stream().map(TaskId::value).toList();
        for (int from = 0; from < all.size(); from += MOST_AT_ONCE) {
            people.addAll(settle(
                    "task_id in (:tasks) and kind in (:kinds)",
                    Map.of(
                            "tasks", all.subList(from, Math.min(all.size(), from + MOST_AT_ONCE)),
                            "kinds", ASKING.stream().map(Enum::name).toList()),
                    at,
                    whose));
        }
        return people;
    }

    /** As {@link #settle(Collection, Instant, boolean)}, for reminders to file. */
    Set<PersonId> settleFiling(UnitId unit, BudgetYear year, Instant at, boolean whose) {
        return settle(
                "unit_id = :unit and budget_year = :year",
                Map.of("unit", unit.value(), "year", year.value()),
                at,
                whose);
    }

    private Set<PersonId> settle(String where, Map<String, ?> parameters, Instant at, boolean whose) {
        int settled = jdbc.sql("update notice set settled_at = :at where " + where + " and settled_at is null")
                .params(parameters)
                .param("at", SqlTime.utc(at))
                .update();
        if (settled == 0 || !whose) {
            return Set.of();
        }
        return jdbc
                .sql("select distinct recipient_id from notice where " + where + " and settled_at = :at")
                .params(parameters)
                .param("at", SqlTime.utc(at))
                .query(UUID.class)
                .list()
                .stream()
                .map(PersonId::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}
