package dev.mubiao.documents.templates;

import dev.mubiao.documents.write.WrittenFormat;
import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.versions.FormState;
import dev.mubiao.forms.versions.FormVersion.History;
import dev.mubiao.forms.versions.FormVersion.Proposal;
import dev.mubiao.forms.versions.FormVersion.Step;
import dev.mubiao.grid.template.TemplateLoss;
import dev.mubiao.platform.SqlTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of export templates. Their files are stored by {@link TemplateParts}. */
@Component
class TemplateTable {

    private static final String SELECT = "select id, form_id, kind, name, version, format, state, preferred, file_name,"
            + " file_bytes, placeholders, dropped, creator_name, created_at, changer_name, changed_at, proposed_by,"
            + " proposer_name, releaser_name, released_at, withdrawer_name, retired_at, lock_version"
            + " from export_template ";

    private final JdbcClient jdbc;

    TemplateTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By name, the newest version of each first. */
    List<ExportTemplate> of(String form) {
        return jdbc.sql(SELECT + "where form_id = :form order by name, version desc")
                .param("form", form)
                .query((row, number) -> template(row))
                .list();
    }

    /** All that are used, by form and name. */
    List<ExportTemplate> released() {
        return jdbc.sql(SELECT + "where state = 'RELEASED' order by form_id, kind, name, format")
                .query((row, number) -> template(row))
                .list();
    }

    Optional<ExportTemplate> find(TemplateId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query((row, number) -> template(row))
                .optional();
    }

    /** @throws org.springframework.dao.DuplicateKeyException if another one has the name and number by now */
    void add(ExportTemplate template) {
        jdbc.sql("insert into export_template (id, form_id, kind, name, version, format, state, preferred, file_name,"
                        + " file_bytes, placeholders, dropped, creator_name, created_at, changer_name, changed_at,"
                        + " lock_version) values (:id, :form, :kind, :name, :version, :format, :state, :preferred,"
                        + " :fileName, :fileBytes, :placeholders, :dropped, :createdBy, :createdAt, :changedBy,"
                        + " :changedAt, 0)")
                .params(values(template))
                .param("form", template.form().id())
                .param("kind", template.form().kind().name())
                .param("name", template.name())
                .param("version", template.version())
                .param("createdBy", template.history().created().by())
                .param("createdAt", SqlTime.utc(template.history().created().at()))
                .update();
    }

    /** False if it was changed since it was read. */
    boolean replace(ExportTemplate template) {
        return jdbc.sql("update export_template set format = :format, state = :state, preferred = :preferred,"
                                + " file_name = :fileName, file_bytes = :fileBytes, placeholders = :placeholders,"
                                + " dropped = :dropped, changer_name = :changedBy, changed_at = :changedAt,"
                                + " proposed_by = :proposedBy, proposer_name = :proposerName, releaser_name = :releasedBy,"
                                + " released_at = :releasedAt, withdrawer_name = :retiredBy, retired_at = :retiredAt,"
                                + " lock_version = lock_version + 1 where id = :id and lock_version = :lock")
                        .params(values(template))
                        .param("lock", template.status().lock())
                        .update()
                == 1;
    }

    /** When its file is removed. @return false if it was changed since it was read */
    boolean remove(ExportTemplate template) {
        return jdbc.sql("delete from export_template where id = :id and lock_version = :lock")
                        .param("id", template.id().value())
                        .param("lock", template.status().lock())
                        .update()
                == 1;
    }

    private static Map<String, @Nullable Object> values(ExportTemplate template) {
        History history = template.history();
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("id", template.id().value());
        values.put("format", template.format().name());
        values.put("state", template.state().name());
        values.put("preferred", template.status().preferred());
        values.put("fileName", template.file().name());
        values.put("fileBytes", template.file().bytes());
        values.put("placeholders", PlaceholderJson.write(template.file().placeholders()));
        values.put(
                "dropped",
                template.file().dropped().stream().map(TemplateLoss::name).collect(Collectors.joining(",")));
        values.put("changedBy", history.written().by());
        values.put("changedAt", SqlTime.utc(history.written().at()));
        values.put("proposedBy", template.proposal().map(Proposal::person).orElse(null));
        values.put("proposerName", template.proposal().map(Proposal::name).orElse(null));
        values.put("releasedBy", history.released().map(Step::by).orElse(null));
        values.put("releasedAt", history.released().map(TemplateTable::at).orElse(null));
        values.put("retiredBy", history.retired().map(Step::by).orElse(null));
        values.put("retiredAt", history.retired().map(TemplateTable::at).orElse(null));
        return values;
    }

    private static @Nullable Object at(Step step) {
        return SqlTime.utc(step.at());
    }

    private static ExportTemplate template(ResultSet row) throws SQLException {
        UUID proposer = row.getObject("proposed_by", UUID.class);
        return new ExportTemplate(
                new TemplateId(row.getObject("id", UUID.class)),
                new ExportTemplate.Form(row.getString("form_id"), FormKind.valueOf(row.getString("kind"))),
                row.getString("name"),
                row.getInt("version"),
                new ExportTemplate.Status(
                        FormState.valueOf(row.getString("state")),
                        row.getBoolean("preferred"),
                        row.getLong("lock_version")),
                new History(
                        step(row, "creator_name", "created_at").orElseThrow(),
                        step(row, "changer_name", "changed_at").orElseThrow(),
                        step(row, "releaser_name", "released_at"),
                        step(row, "withdrawer_name", "retired_at")),
                proposer == null
                        ? Optional.empty()
                        : Optional.of(new Proposal(proposer, row.getString("proposer_name"))),
                file(row));
    }

    private static ExportTemplate.File file(ResultSet row) throws SQLException {
        return new ExportTemplate.File(
                row.getString("file_name"),
                WrittenFormat.valueOf(row.getString("format")),
                row.getInt("file_bytes"),
                PlaceholderJson.read(row.getString("placeholders")),
                Arrays.stream(row.getString("dropped").split(","))
                        .filter(name -> !name.isEmpty())
                        .map(TemplateLoss::valueOf)
                        .toList());
    }

    private static Optional<Step> step(ResultSet row, String name, String time) throws SQLException {
        Instant at = SqlTime.instant(row, time);
        return at == null ? Optional.empty() : Optional.of(new Step(row.getString(name), at));
    }
}
