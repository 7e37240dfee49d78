package dev.mubiao.documents.exports;

import dev.mubiao.directory.PersonId;
import dev.mubiao.documents.templates.TemplateChoice;
import dev.mubiao.documents.write.WrittenFormat;
import dev.mubiao.platform.SqlTime;
import dev.mubiao.platform.jobs.JobLeases;
import dev.mubiao.targets.TargetId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores exports, which targets they are of, and how far they are. */
@Component
class ExportTable {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final JobLeases leases;

    ExportTable(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.leases = new JobLeases(jdbc, "export_job");
    }

    JobLeases leases() {
        return leases;
    }

    /**
     * @param job one that has just begun
     * @param expected room that it will take, in bytes
     */
    void add(ExportJob job, long expected, List<TargetId> targets) {
        UUID id = job.id().value();
        jdbc.sql("""
                        insert into export_job (id, person_id, running_for, administers, format, layout, template, name, state, total,
                            done, progress, left_out, documents, expected_bytes, written_bytes, started_at, purge_at,
                            lease_until)
                        values (:id, :person, :person, :administers, :format, :layout, :template, :name, 'RUNNING', :total,
                            0, 0, 0, 0, :expected, 0, :now, :purge, :now)
                        """)
                .param("id", id)
                .param("person", job.owner().person().value())
                .param("administers", job.owner().administers())
                .param("format", job.format().name())
                .param("layout", job.layout().name())
                .param("template", job.template().word())
                .param("name", job.name())
                .param("total", targets.size())
                .param("expected", expected)
                .param("now", SqlTime.utc(job.times().startedAt()))
                .param("purge", SqlTime.utc(job.times().until()))
                .update();
        batches.batchUpdate(
                "insert into export_target (job_id, place, target_id) values (:job, :place, :target)",
                IntStream.range(0, targets.size())
                        .mapToObj(place -> new MapSqlParameterSource("job", id)
                                .addValue("place", place)
                                .addValue("target", targets.get(place).value()))
                        .toArray(MapSqlParameterSource[]::new));
    }

    /** Whether one of the person runs. */
    boolean runs(PersonId person) {
        return jdbc.sql("select count(*) from export_job where running_for = :person")
                        .param("person", person.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    Optional<ExportJob> job(UUID id) {
        return jdbc.sql("select * from export_job where id = :id")
                .param("id", id)
                .query(ExportTable::job)
                .optional();
    }

    /** The latest first. */
    List<ExportJob> of(PersonId person) {
        return jdbc.sql("select * from export_job where person_id = :person order by started_at desc, id")
                .param("person", person.value())
                .query(ExportTable::job)
                .list();
    }

    /** Those from a place on, in their order. */
    List<TargetId> targets(UUID job, int from, int most) {
        return jdbc.sql("""
                        select target_id from export_target where job_id = :job and place >= :from
                        order by place fetch first :most rows only
                        """).param("job", job).param("from", from).param("most", most).query(UUID.class).list().stream()
                .map(TargetId::new)
                .toList();
    }

    /** What all exports take, or will take once they are finished, in bytes. */
    long room() {
        return jdbc.sql("""
                        select coalesce(sum(case when state = 'RUNNING' and expected_bytes > written_bytes
                            then expected_bytes else written_bytes end), 0) from export_job
                        """).query(Long.class).single();
    }

    /** What all exports take by now, in bytes. */
    long written() {
        return jdbc.sql("select coalesce(sum(written_bytes), 0) from export_job")
                .query(Long.class)
                .single();
    }

    void progress(UUID id, int progress) {
        jdbc.sql("update export_job set progress = :progress where id = :id and state = 'RUNNING'")
                .param("progress", progress)
                .param("id", id)
                .update();
    }

    /** What a step did. @param bytes of its documents */
    record Step(int targets, int leftOut, int documents, long bytes) {}

    /** @return whether the job still was where the step began, so that it counts */
    boolean advance(ExportJob from, Step step) {
        return jdbc.sql("""
                                update export_job set done = :done, progress = :done, left_out = left_out + :leftOut,
                                    documents = documents + :documents, written_bytes = written_bytes + :bytes
                                where id = :id and state = 'RUNNING' and done = :from
                                """)
                        .param("done", from.count().done() + step.targets())
                        .param("leftOut", step.leftOut())
                        .param("documents", step.documents())
                        .param("bytes", step.bytes())
                        .param("id", from.id().value())
                        .param("from", from.count().done())
                        .update()
                == 1;
    }

    /**
     * @param failure null if it has a file
     * @return whether the job still was where it is ended, so that it is ended now
     */
    boolean end(ExportJob from, @Nullable ExportFailure failure, Instant now, Instant purge) {
        UUID id = from.id().value();
        int ended = jdbc.sql("""
                        update export_job set state = :state, failure = :failure, running_for = null, finished_at = :now,
                            purge_at = :purge
                        where id = :id and state = 'RUNNING' and done = :from
                        """)
                .param("state", (failure == null ? ExportState.FINISHED : ExportState.FAILED).name())
                .param("failure", failure == null ? null : failure.name())
                .param("now", SqlTime.utc(now))
                .param("purge", SqlTime.utc(purge))
                .param("id", id)
                .param("from", from.count().done())
                .update();
        if (ended == 1) {
            jdbc.sql("delete from export_target where job_id = :id")
                    .param("id", id)
                    .update();
        }
        return ended == 1;
    }

    /** Ends it whatever it does: a step that is being stored comes first, and none after this counts. */
    void stop(UUID id) {
        jdbc.sql("update export_job set state = 'FAILED', running_for = null where id = :id")
                .param("id", id)
                .update();
    }

    /** When its parts are removed. */
    void remove(UUID id) {
        jdbc.sql("delete from export_target where job_id = :id").param("id", id).update();
        jdbc.sql("delete from export_job where id = :id").param("id", id).update();
    }

    /** Takes its room back. */
    void emptied(UUID id) {
        jdbc.sql("update export_job set written_bytes = 0, documents = 0 where id = :id")
                .param("id", id)
                .update();
    }

    List<UUID> purgeable(Instant now) {
        return jdbc.sql("select id from export_job where purge_at <= :now")
                .param("now", SqlTime.utc(now))
                .query(UUID.class)
                .list();
    }

    private static ExportJob job(ResultSet row, int number) throws SQLException {
        String failure = row.getString("failure");
        return new ExportJob(
                new ExportId(row.getObject("id", UUID.class)),
                new ExportJob.Owner(
                        new PersonId(row.getObject("person_id", UUID.class)), row.getBoolean("administers")),
                WrittenFormat.valueOf(row.getString("format")),
                ExportLayout.valueOf(row.getString("layout")),
                Optional.ofNullable(row.getString("template"))
                        .map(TemplateChoice::of)
                        .orElse(TemplateChoice.LAYOUT),
                row.getString("name"),
                ExportState.valueOf(row.getString("state")),
                failure == null ? null : ExportFailure.valueOf(failure),
                new ExportJob.Count(
                        row.getInt("total"),
                        row.getInt("done"),
                        row.getInt("progress"),
                        row.getInt("left_out"),
                        row.getInt("documents")),
                new ExportJob.Times(
                        Objects.requireNonNull(SqlTime.instant(row, "started_at")),
                        SqlTime.instant(row, "finished_at"),
                        Objects.requireNonNull(SqlTime.instant(row, "purge_at"))));
    }
}
