package dev.mubiao.formmaker.drafts;

import dev.mubiao.formmaker.DraftExample;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.platform.text.Abbreviation;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of the examples of drafts. */
@Component
class DraftExampleTable {

    private static final int LONGEST_NAME = 500;

    private final JdbcClient jdbc;

    DraftExampleTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param writtenAt when the text of the draft was written that the steps led to */
    record Row(DraftExample example, KeptSteps steps, Instant writtenAt) {}

    /** A version of a form. */
    record Draft(String form, int version) {}

    void add(Draft draft, Row row, Instant purgeAt) {
        jdbc.sql("insert into form_draft_example (form_id, version, file_name, content, table_no, steps, written_at,"
                        + " purge_at) values (:form, :version, :name, :content, :table, :steps, :written, :purge)")
                .param("form", draft.form())
                .param("version", draft.version())
                .param("name", Abbreviation.within(row.example().file().name(), LONGEST_NAME))
                .param("content", row.example().file().content())
                .param("table", row.example().table())
                .param("steps", row.steps().json())
                .param("written", at(row.writtenAt()))
                .param("purge", at(purgeAt))
                .update();
    }

    /** False if the draft has no example any more. */
    boolean write(Draft draft, KeptSteps steps, Instant writtenAt, Instant purgeAt) {
        return jdbc.sql("update form_draft_example set steps = :steps, written_at = :written, purge_at = :purge"
                                + " where form_id = :form and version = :version")
                        .param("steps", steps.json())
                        .param("written", at(writtenAt))
                        .param("purge", at(purgeAt))
                        .param("form", draft.form())
                        .param("version", draft.version())
                        .update()
                == 1;
    }

    Optional<Row> find(Draft draft) {
        return jdbc.sql("select file_name, content, table_no, steps, written_at from form_draft_example"
                        + " where form_id = :form and version = :version")
                .param("form", draft.form())
                .param("version", draft.version())
                .query((row, number) -> new Row(
                        new DraftExample(
                                new SourceFile(row.getString("file_name"), row.getBytes("content")),
                                row.getInt("table_no")),
                        KeptSteps.read(row.getString("steps")),
                        row.getObject("written_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    List<Draft> all() {
        return jdbc.sql("select form_id, version from form_draft_example")
                .query((row, number) -> new Draft(row.getString("form_id"), row.getInt("version")))
                .list();
    }

    void remove(Draft draft) {
        jdbc.sql("delete from form_draft_example where form_id = :form and version = :version")
                .param("form", draft.form())
                .param("version", draft.version())
                .update();
    }

    void purge(Instant now) {
        jdbc.sql("delete from form_draft_example where purge_at <= :now")
                .param("now", at(now))
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
