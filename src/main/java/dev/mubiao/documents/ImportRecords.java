package dev.mubiao.documents;

import dev.mubiao.directory.UnitId;
import dev.mubiao.platform.Sha256;
import dev.mubiao.platform.SqlTime;
import dev.mubiao.platform.text.Folding;
import dev.mubiao.targets.TargetId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which tables of documents became drafts, by a digest of their text. */
@Component
class ImportRecords {

    /** Of the name of a unit; the rest of a longer one is not kept. */
    static final int LONGEST_UNIT = 300;

    /** Drafts of the same table that are looked through. */
    private static final int MOST_EARLIER = 1000;

    private final JdbcClient jdbc;

    ImportRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An earlier import of the same table. @param by name of the person */
    record Earlier(TargetId target, String by, Instant at) {}

    /**
     * The unit that a document names, and what was decided about it.
     *
     * @param written at most {@value #LONGEST_UNIT} characters; null if it names the unit of the draft, or none
     * @param by name of who decided, null if nobody did
     * @param at null if nobody did
     */
    record NamedUnit(
            @Nullable String written,
            UnitDecision decision,
            @Nullable String by,
            @Nullable Instant at) {

        static final NamedUnit OWN = new NamedUnit(null, UnitDecision.NONE, null, null);
    }

    /** Of what the table says; blank lines, white space, case and width make no difference. */
    static String digest(DocumentTable table) {
        String text = table.lines().stream()
                .map(Folding::bare)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
        return Sha256.hex(text.isEmpty() ? table.content().toString() : text);
    }

    /** Drafts of the unit that were made of the same table, the latest first; some may have been voided since. */
    List<Earlier> earlier(UnitId unit, String digest) {
        return jdbc.sql("select target_id, imported_by, imported_at from document_import"
                        + " where unit_id = :unit and digest = :digest order by imported_at desc"
                        + " fetch first " + MOST_EARLIER + " rows only")
                .param("unit", unit.value())
                .param("digest", digest)
                .query((row, number) -> new Earlier(
                        new TargetId(row.getObject("target_id", UUID.class)),
                        row.getString("imported_by"),
                        Objects.requireNonNull(SqlTime.instant(row, "imported_at"))))
                .list();
    }

    /** Remembers that the table became the draft, whatever it was made of before. */
    void put(TargetId target, UnitId unit, String digest, String by, Instant at, NamedUnit named) {
        jdbc.sql("delete from document_import where target_id = :target")
                .param("target", target.value())
                .update();
        jdbc.sql("insert into document_import (target_id, unit_id, digest, imported_by, imported_at, unit_written,"
                        + " unit_decision, decider_name, decided_at)"
                        + " values (:target, :unit, :digest, :by, :at, :written, :decision, :decider, :decided)")
                .param("target", target.value())
                .param("unit", unit.value())
                .param("digest", digest)
                .param("by", by)
                .param("at", SqlTime.utc(at))
                .param("written", named.written())
                .param("decision", named.decision().name())
                .param("decider", named.by())
                .param("decided", named.at() == null ? null : SqlTime.utc(named.at()))
                .update();
    }

    /** Empty if the draft was not made of a document. */
    Optional<NamedUnit> unit(TargetId target) {
        return jdbc.sql("select unit_written, unit_decision, decider_name, decided_at from document_import"
                        + " where target_id = :target")
                .param("target", target.value())
                .query((row, number) -> new NamedUnit(
                        row.getString("unit_written"),
                        UnitDecision.valueOf(row.getString("unit_decision")),
                        row.getString("decider_name"),
                        SqlTime.instant(row, "decided_at")))
                .optional();
    }

    /** @return false if it was not open any more, or the document names another unit by now */
    boolean map(TargetId target, String written, String by, Instant at) {
        return jdbc.sql("update document_import set unit_decision = 'MAPPED', decider_name = :by, decided_at = :at"
                                + " where target_id = :target and unit_written = :written"
                                + " and unit_decision = 'PENDING'")
                        .param("target", target.value())
                        .param("written", written)
                        .param("by", by)
                        .param("at", SqlTime.utc(at))
                        .update()
                == 1;
    }
}
