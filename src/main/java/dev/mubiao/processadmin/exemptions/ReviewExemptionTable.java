package dev.mubiao.processadmin.exemptions;

import dev.mubiao.bpmn.Stage;
import dev.mubiao.directory.PersonId;
import dev.mubiao.processadmin.exemptions.ReviewExemption.Step;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores exemptions from reviews; what is ended stays, since targets were approved by it. */
@Component
class ReviewExemptionTable {

    private final JdbcClient jdbc;

    ReviewExemptionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest proposed first. */
    List<ReviewExemption> all() {
        return jdbc.sql("select * from review_exemption order by proposed_at desc, id")
                .query((row, number) -> read(row))
                .list();
    }

    /** The same, locked until the transaction ends. */
    Optional<ReviewExemption> locked(UUID id) {
        return jdbc.sql("select * from review_exemption where id = :id for update")
                .param("id", id)
                .query((row, number) -> read(row))
                .optional();
    }

    void add(ReviewExemption exemption) {
        jdbc.sql("insert into review_exemption (id, form_id, stage, most_yuan, reason, proposer_id, proposer_name,"
                        + " proposed_at) values (:id, :form, :stage, :most, :reason, :proposer, :name, :at)")
                .param("id", exemption.id())
                .param("form", exemption.form())
                .param("stage", exemption.stage().name())
                .param("most", exemption.mostYuan())
                .param("reason", exemption.reason())
                .param("proposer", exemption.proposer().value())
                .param("name", exemption.proposed().by())
                .param("at", exemption.proposed().at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void agree(UUID id, Step step) {
        note("update review_exemption set agreed_name = :name, agreed_at = :at where id = :id", id, step);
    }

    void end(UUID id, Step step) {
        note("update review_exemption set ended_name = :name, ended_at = :at where id = :id", id, step);
    }

    private void note(String update, UUID id, Step step) {
        jdbc.sql(update)
                .param("id", id)
                .param("name", step.by())
                .param("at", step.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static ReviewExemption read(ResultSet row) throws SQLException {
        return new ReviewExemption(
                row.getObject("id", UUID.class),
                row.getString("form_id"),
                Stage.valueOf(row.getString("stage")),
                row.getBigDecimal("most_yuan"),
                row.getString("reason"),
                new PersonId(row.getObject("proposer_id", UUID.class)),
                step(row, "proposer_name", "proposed_at").orElseThrow(),
                step(row, "agreed_name", "agreed_at"),
                step(row, "ended_name", "ended_at"));
    }

    private static Optional<Step> step(ResultSet row, String by, String at) throws SQLException {
        OffsetDateTime when = row.getObject(at, OffsetDateTime.class);
        return when == null ? Optional.empty() : Optional.of(new Step(row.getString(by), when.toInstant()));
    }
}
