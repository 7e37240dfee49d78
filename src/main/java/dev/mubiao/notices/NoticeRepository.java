package dev.mubiao.notices;

import dev.mubiao.approval.notice.NoticeRequested;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.UnitId;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.SqlTime;
import dev.mubiao.platform.cache.TransactionCache;
import dev.mubiao.targets.TargetId;
import dev.mubiao.worklist.TaskId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Reads and writes the table of notices. */
@Component
class NoticeRepository {

    private static final String INSERT = "insert into notice (id, recipient_id, kind, target_id, target_name, task_id,"
            + " step, by_name, said, told_at, for_digest, budget_year, closes, unit_id)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String SELECT = "select id, kind, target_id, target_name, task_id, step, by_name, said,"
            + " budget_year, closes, unit_id, told_at, read_at, settled_at from notice where ";
    private static final String UNREAD = " read_at is null and settled_at is null";

    private final JdbcTemplate template;
    private final JdbcClient jdbc;

    NoticeRepository(JdbcTemplate template, JdbcClient jdbc) {
        this.template = template;
        this.jdbc = jdbc;
    }

    /** A notice for somebody. */
    record Addressed(PersonId to, Notice notice, boolean forDigest) {}

    /** How much somebody has not read, since when nothing newer came, and when something was settled last. */
    record Unread(
            long number, @Nullable Instant newest, @Nullable Instant settled) {}

    /** They are in the table when the transaction commits, together with what else it adds. */
    void add(List<Addressed> notices) {
        TransactionCache.read(NoticeRepository.class, this::gathering).addAll(notices);
    }

    private List<Addressed> gathering() {
        List<Addressed> gathered = new ArrayList<>();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            /** Before what settles notices. */
            @Override
            public int getOrder() {
                return Ordered.LOWEST_PRECEDENCE - 1;
            }

            @Override
            public void beforeCommit(boolean readOnly) {
                insert(gathered);
            }
        });
        return gathered;
    }

    private void insert(List<Addressed> notices) {
        template.batchUpdate(INSERT, notices, notices.size(), (row, addressed) -> {
            Notice notice = addressed.notice();
            TargetId target = notice.about().target();
            TaskId task = notice.about().task();
            FilingDue filing = notice.filing();
            row.setObject(1, notice.id());
            row.setObject(2, addressed.to().value());
            row.setString(3, notice.kind().name());
            row.setObject(4, target == null ? null : target.value());
            row.setString(5, notice.about().subject());
            row.setString(6, task == null ? null : task.value());
            row.setString(7, notice.about().step());
            row.setString(8, notice.by());
            row.setString(9, notice.text());
            row.setObject(10, SqlTime.utc(notice.at()));
            row.setBoolean(11, addressed.forDigest());
            row.setObject(12, filing == null ? null : filing.year().value());
            row.setObject(13, filing == null ? null : filing.closes());
            row.setObject(
                    14,
                    filing == null || filing.unit() == null
                            ? null
                            : filing.unit().value());
        });
    }

    /** The newest first, those behind a place in this order. */
    List<Notice> list(PersonId person, boolean unreadOnly, @Nullable NoticeCursor after, int limit) {
        JdbcClient.StatementSpec statement = jdbc.sql(SELECT + "recipient_id = :person" + narrowed(unreadOnly)
                        + (after == null ? "" : " and (told_at < :at or (told_at = :at and id > :id))")
                        + " order by told_at desc, id fetch first :limit rows only")
                .param("person", person.value())
                .param("limit", limit);
        if (after != null) {
            statement = statement.param("at", SqlTime.utc(after.at())).param("id", after.id());
        }
        return statement.query(NoticeRepository::notice).list();
    }

    List<Notice> list(PersonId person, boolean unreadOnly, int offset, int limit) {
        return jdbc.sql(SELECT + "recipient_id = :person" + narrowed(unreadOnly)
                        + " order by told_at desc, id offset :offset rows fetch first :limit rows only")
                .param("person", person.value())
                .param("offset", offset)
                .param("limit", limit)
                .query(NoticeRepository::notice)
                .list();
    }

    int count(PersonId person, boolean unreadOnly) {
        return jdbc.sql("select count(*) from notice where recipient_id = :person" + narrowed(unreadOnly))
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }

    /** Not more than the limit are counted. */
    int unread(PersonId person, int limit) {
        return jdbc.sql("select count(*) from (select id from notice where recipient_id = :person and" + UNREAD
                        + " fetch first :limit rows only) counted")
                .param("person", person.value())
                .param("limit", limit)
                .query(Integer.class)
                .single();
    }

    /** Of those who have any. */
    Map<UUID, Unread> unread(Collection<UUID> people) {
        Map<UUID, Unread> found = new HashMap<>();
        jdbc.sql("select recipient_id, count(*) as number, max(told_at) as newest from notice"
                        + " where recipient_id in (:people) and" + UNREAD + " group by recipient_id")
                .param("people", people)
                .query(row -> {
                    found.put(
                            row.getObject("recipient_id", UUID.class),
                            new Unread(row.getLong("number"), SqlTime.instant(row, "newest"), null));
                });
        jdbc.sql("select recipient_id, max(settled_at) as settled from notice"
                        + " where recipient_id in (:people) and settled_at is not null group by recipient_id")
                .param("people", people)
                .query(row -> {
                    Instant settled = SqlTime.instant(row, "settled");
                    found.merge(
                            row.getObject("recipient_id", UUID.class),
                            new Unread(0, null, settled),
                            (unread, none) -> new Unread(unread.number(), unread.newest(), settled));
                });
        return found;
    }

    List<Notice> find(PersonId person, List<UUID> ids) {
        return jdbc.sql(SELECT + "recipient_id = :person and id in (:ids) order by told_at, id")
                .param("person", person.value())
                .param("ids", ids)
                .query(NoticeRepository::notice)
                .list();
    }

    int read(PersonId person, UUID id, Instant at) {
        return jdbc.sql("update notice set read_at = coalesce(read_at, :at) where id = :id and recipient_id = :person")
                .param("at", SqlTime.utc(at))
                .param("id", id)
                .param("person", person.value())
                .update();
    }

    int readAbout(PersonId person, TargetId target, Instant at) {
        return jdbc.sql("update notice set read_at = :at where recipient_id = :person and target_id = :target"
                        + " and read_at is null")
                .param("at", SqlTime.utc(at))
                .param("person", person.value())
                .param("target", target.value())
                .update();
    }

    int readAll(PersonId person, Instant at) {
        return jdbc.sql("update notice set read_at = :at where recipient_id = :person and read_at is null")
                .param("at", SqlTime.utc(at))
                .param("person", person.value())
                .update();
    }

    /** Takes what waits for the digests; what its reader has read meanwhile is left out. */
    Map<PersonId, List<UUID>> takeForDigest(Instant until) {
        Map<PersonId, List<UUID>> taken = jdbc
                .sql("select recipient_id, id from notice where for_digest = true and told_at <= :until" + " and"
                        + UNREAD + " order by recipient_id, told_at, id")
                .param("until", SqlTime.utc(until))
                .query((row, index) -> Map.entry(
                        new PersonId(row.getObject("recipient_id", UUID.class)), row.getObject("id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        List<UUID> ids = taken.values().stream().flatMap(List::stream).toList();
        template.batchUpdate(
                "update notice set for_digest = false where id = ?", ids, 500, (row, id) -> row.setObject(1, id));
        template.update("update notice set for_digest = false where for_digest = true"
                + " and (read_at is not null or settled_at is not null)");
        return taken;
    }

    private static String narrowed(boolean unreadOnly) {
        return unreadOnly ? " and" + UNREAD : "";
    }

    private static Notice notice(ResultSet row, int index) throws SQLException {
        UUID target = row.getObject("target_id", UUID.class);
        String task = row.getString("task_id");
        return new Notice(
                row.getObject("id", UUID.class),
                NoticeRequested.Kind.valueOf(row.getString("kind")),
                new Notice.About(
                        target == null ? null : new TargetId(target),
                        row.getString("target_name"),
                        task == null ? null : new TaskId(task),
                        row.getString("step")),
                row.getString("by_name"),
                row.getString("said"),
                filing(row),
                row.getObject("told_at", OffsetDateTime.class).toInstant(),
                SqlTime.instant(row, "read_at"),
                SqlTime.instant(row, "settled_at"));
    }

    private static @Nullable FilingDue filing(ResultSet row) throws SQLException {
        Integer year = row.getObject("budget_year", Integer.class);
        UUID unit = row.getObject("unit_id", UUID.class);
        return year == null
                ? null
                : new FilingDue(
                        unit == null ? null : new UnitId(unit),
                        new BudgetYear(year),
                        row.getObject("closes", LocalDate.class));
    }
}
