package dev.mubiao.documents;

import dev.mubiao.directory.UnitId;
import dev.mubiao.platform.Sha256;
import dev.mubiao.platform.SqlTime;
import dev.mubiao.platform.text.Folding;
import dev.mubiao.targets.TargetId;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which tables of documents became drafts, by a digest of their text. */
@Component
class ImportRecords {

    private final JdbcClient jdbc;

    ImportRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An earlier import of the same table. @param by name of the person */
    record Earlier(TargetId target, String by, Instant at) {}

    /** Of what the table says; blank lines, white space, case and width make no difference. */
    static String digest(DocumentTable table) {
        String text = table.lines().stream()
                .map(Folding::bare)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
        return Sha256.hex(text.isEmpty() ? table.content().toString() : text);
    }

    /** The latest draft of the unit that was made of the same table. */
    Optional<Earlier> earlier(UnitId unit, String digest) {
        return jdbc.sql("select target_id, imported_by, imported_at from document_import"
                        + " where unit_id = :unit and digest = :digest order by imported_at desc"
                        + " fetch first 1 rows only")
                .param("unit", unit.value())
                .param("digest", digest)
                .query((row, number) -> new Earlier(
                        new TargetId(row.getObject("target_id", UUID.class)),
                        row.getString("imported_by"),
                        Objects.requireNonNull(SqlTime.instant(row, "imported_at"))))
                .optional();
    }

    /** Remembers that the table became the draft, whatever it was made of before. */
    void put(TargetId target, UnitId unit, String digest, String by, Instant at) {
        jdbc.sql("delete from document_import where target_id = :target")
                .param("target", target.value())
                .update();
        jdbc.sql("insert into document_import (target_id, unit_id, digest, imported_by, imported_at)"
                        + " values (:target, :unit, :digest, :by, :at)")
                .param("target", target.value())
                .param("unit", unit.value())
                .param("digest", digest)
                .param("by", by)
                .param("at", SqlTime.utc(at))
                .update();
    }
}
