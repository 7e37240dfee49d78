package dev.mubiao.prereview.rulebook;

import dev.mubiao.prereview.model.RuleBookEntry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stores the differences from the standard book in the database, one row for each entry. */
@Component
class RuleBookRepository implements StoredRuleBook {

    private final JdbcClient jdbc;

    RuleBookRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long version() {
        return jdbc.sql("select version from rule_book_state where id = 1")
                .query(Long.class)
                .single();
    }

    @Override
    public Map<RuleBookEntry, String> differences() {
        Map<RuleBookEntry, String> differences = new LinkedHashMap<>();
        jdbc.sql("select kind, name, content from rule_book_difference").query(row -> {
            differences.put(entry(row), row.getString("content"));
        });
        return differences;
    }

    Map<RuleBookEntry, RuleBookEdit> edits() {
        Map<RuleBookEntry, RuleBookEdit> edits = new LinkedHashMap<>();
        jdbc.sql("select kind, name, changed_by, changed_at from rule_book_difference")
                .query(row -> {
                    edits.put(entry(row), edit(row));
                });
        return edits;
    }

    /** Who changed the book last; empty if nobody ever did. */
    Optional<RuleBookEdit> last() {
        return jdbc.sql("select changed_by, changed_at from rule_book_state where id = 1 and changed_by is not null")
                .query((row, number) -> edit(row))
                .optional();
    }

    /** Waits for the turn, which lasts to the end of the transaction. False if the book is no longer of this version. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean take(long version, RuleBookEdit ruleBookEdit) {
        return jdbc.sql("update rule_book_state set version = version + 1, changed_by = :by, changed_at = :at"
                                + " where id = 1 and version = :version")
                        .param("by", ruleBookEdit.by())
                        .param("at", stored(ruleBookEdit.at()))
                        .param("version", version)
                        .update()
                == 1;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(RuleBookEntry entry) {
        jdbc.sql("delete from rule_book_difference where kind = :kind and name = :name")
                .param("kind", entry.kind().name())
                .param("name", entry.name())
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void put(RuleBookEntry entry, String content, RuleBookEdit ruleBookEdit) {
        remove(entry);
        jdbc.sql("insert into rule_book_difference (kind, name, content, changed_by, changed_at)"
                        + " values (:kind, :name, :content, :by, :at)")
                .param("kind", entry.kind().name())
                .param("name", entry.name())
                .param("content", content)
                .param("by", ruleBookEdit.by())
                .param("at", stored(ruleBookEdit.at()))
                .update();
    }

    private static RuleBookEntry entry(ResultSet row) throws SQLException {
        return new RuleBookEntry(RuleBookEntry.Kind.valueOf(row.getString("kind")), row.getString("name"));
    }

    private static RuleBookEdit edit(ResultSet row) throws SQLException {
        return new RuleBookEdit(
                row.getString("changed_by"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime stored(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
