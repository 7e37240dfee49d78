package dev.mubiao.forms.versions;

import dev.mubiao.forms.catalogue.FormValidity;
import dev.mubiao.forms.versions.FormVersion.History;
import dev.mubiao.forms.versions.FormVersion.Proposal;
import dev.mubiao.forms.versions.FormVersion.Step;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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

/** The table of form versions. A row that was released keeps its text. */
@Component
public class FormVersionTable {

    private static final String SELECT = "select form_id, version, state, valid_from, valid_to, units, definition,"
            + " creator_name, created_at, changer_name, changed_at, proposed_by, proposer_name, releaser_name, released_at,"
            + " withdrawer_name, retired_at, lock_version from form_definition ";

    private final JdbcClient jdbc;

    FormVersionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By id, the newest version first. */
    public List<FormVersion> all() {
        return jdbc.sql(SELECT + "order by form_id, version desc")
                .query((row, number) -> version(row))
                .list();
    }

    /** The newest first. */
    public List<FormVersion> of(String id) {
        return jdbc.sql(SELECT + "where form_id = :id order by version desc")
                .param("id", id)
                .query((row, number) -> version(row))
                .list();
    }

    public Optional<FormVersion> find(String id, int version) {
        return jdbc.sql(SELECT + "where form_id = :id and version = :version")
                .param("id", id)
                .param("version", version)
                .query((row, number) -> version(row))
                .optional();
    }

    /** Another number after every release and retirement. */
    long state() {
        return jdbc.sql("select coalesce(sum(lock_version + 1), 0) from form_definition where released_at is not null")
                .query(Long.class)
                .single();
    }

    /** @throws org.springframework.dao.DuplicateKeyException if another one has the number by now */
    public void add(FormVersion form) {
        jdbc.sql("insert into form_definition (form_id, version, state, valid_from, valid_to, units, definition,"
                        + " creator_name, created_at, changer_name, changed_at, proposed_by, proposer_name, releaser_name,"
                        + " released_at, withdrawer_name, retired_at, lock_version) values (:id, :version, :state, :from, :to,"
                        + " :units, :definition, :createdBy, :createdAt, :changedBy, :changedAt, :proposedBy,"
                        + " :proposerName, :releasedBy, :releasedAt, :retiredBy, :retiredAt, 0)")
                .params(values(form))
                .param("createdBy", form.history().created().by())
                .param("createdAt", at(form.history().created()))
                .update();
    }

    /** False if it was changed since it was read. */
    public boolean replace(FormVersion form) {
        return jdbc.sql("update form_definition set state = :state, valid_from = :from, valid_to = :to, units = :units,"
                                + " definition = :definition, changer_name = :changedBy, changed_at = :changedAt,"
                                + " proposed_by = :proposedBy, proposer_name = :proposerName,"
                                + " releaser_name = :releasedBy, released_at = :releasedAt, withdrawer_name = :retiredBy,"
                                + " retired_at = :retiredAt, lock_version = lock_version + 1"
                                + " where form_id = :id and version = :version and lock_version = :lock")
                        .params(values(form))
                        .param("lock", form.lock())
                        .update()
                == 1;
    }

    private static Map<String, @Nullable Object> values(FormVersion form) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("id", form.id());
        values.put("version", form.version());
        values.put("state", form.state().name());
        values.put("from", form.validity().from());
        values.put("to", form.validity().to());
        values.put(
                "units",
                form.validity().units().stream().map(UUID::toString).sorted().collect(Collectors.joining(",")));
        values.put("definition", form.yaml());
        values.put("changedBy", form.history().written().by());
        values.put("changedAt", at(form.history().written()));
        values.put("proposedBy", form.proposal().map(Proposal::person).orElse(null));
        values.put("proposerName", form.proposal().map(Proposal::name).orElse(null));
        values.put("releasedBy", form.history().released().map(Step::by).orElse(null));
        values.put(
                "releasedAt",
                form.history().released().map(FormVersionTable::at).orElse(null));
        values.put("retiredBy", form.history().retired().map(Step::by).orElse(null));
        values.put(
                "retiredAt", form.history().retired().map(FormVersionTable::at).orElse(null));
        return values;
    }

    private static FormVersion version(ResultSet row) throws SQLException {
        UUID proposer = row.getObject("proposed_by", UUID.class);
        return new FormVersion(
                row.getString("form_id"),
                row.getInt("version"),
                FormState.valueOf(row.getString("state")),
                new FormValidity(
                        row.getObject("valid_from", Integer.class),
                        row.getObject("valid_to", Integer.class),
                        Arrays.stream(row.getString("units").split(","))
                                .filter(unit -> !unit.isEmpty())
                                .map(UUID::fromString)
                                .collect(Collectors.toSet())),
                row.getString("definition"),
                new History(
                        step(row, "creator_name", "created_at").orElseThrow(),
                        step(row, "changer_name", "changed_at").orElseThrow(),
                        step(row, "releaser_name", "released_at"),
                        step(row, "withdrawer_name", "retired_at")),
                proposer == null
                        ? Optional.empty()
                        : Optional.of(new Proposal(proposer, row.getString("proposer_name"))),
                row.getLong("lock_version"));
    }

    private static Optional<Step> step(ResultSet row, String name, String time) throws SQLException {
        OffsetDateTime at = row.getObject(time, OffsetDateTime.class);
        return at == null ? Optional.empty() : Optional.of(new Step(row.getString(name), at.toInstant()));
    }

    private static OffsetDateTime at(Step step) {
        return step.at().atOffset(ZoneOffset.UTC);
    }
}
