package dev.mubiao.processadmin.migration;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.PersonId;
import dev.mubiao.engine.migration.VersionMapping;
import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.jobs.JobLeases;
import dev.mubiao.platform.text.Abbreviation;
import dev.mubiao.targets.TargetId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes the tables of migrations and their targets. */
@Component
class MigrationRepository {

    private static final int LONGEST_CAUSE = 2000;

    /** Of the names of all steps at which a target waits. */
    private static final int LONGEST_STEPS = 1000;

    private static final String COUNT =
            "(select count(*) from process_migration_row where migration_id = job.id and state = '%1$s') as %1$s_rows";
    private static final String JOBS = "select job.*, "
            + Arrays.stream(TargetMigration.State.values())
                    .map(COUNT::formatted)
                    .collect(Collectors.joining(", "))
            + " from process_migration job";

    private final JdbcClient jdbc;
    private final JobLeases jobLeases;

    MigrationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.jobLeases = new JobLeases(jdbc, "process_migration");
    }

    JobLeases leases() {
        return jobLeases;
    }

    void add(MigrationId id, Actor by, VersionMapping mapping, Instant now, List<MigrationCandidate> targets) {
        jdbc.sql("""
                        insert into process_migration (id, actor_id, actor_name, from_definition, to_definition, steps,
                            reason, phase, started_at, state, lease_until)
                        values (:id, :actor, :name, :from, :to, :steps, '', 'CHECK', :now, 'RUNNING', :now)
                        """)
                .param("id", id.value())
                .param("actor", by.id().value())
                .param("name", by.displayName())
                .param("from", mapping.from())
                .param("to", mapping.to())
                .param("steps", column(mapping.steps()))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        for (int place = 0; place < targets.size(); place++) {
            MigrationCandidate target = targets.get(place);
            jdbc.sql("""
                            insert into process_migration_row
                                (migration_id, place, target_id, target_name, unit_name, step_name, state)
                            values (:migration, :place, :target, :name, :unit, :step, 'WAITING')
                            """)
                    .param("migration", id.value())
                    .param("place", place)
                    .param("target", target.target().value())
                    .param("name", target.name())
                    .param("unit", target.unitName())
                    .param("step", Abbreviation.within(target.step(), LONGEST_STEPS))
                    .update();
        }
    }

    Optional<Migration> find(MigrationId id) {
        return jdbc.sql(JOBS + " where id = :id")
                .param("id", id.value())
                .query(MigrationRepository::migration)
                .optional();
    }

    /** The latest first. */
    List<Migration> recent(int limit) {
        return jdbc.sql(JOBS + " order by started_at desc, id fetch first :limit rows only")
                .param("limit", limit)
                .query(MigrationRepository::migration)
                .list();
    }

    /** Begins to move what can be moved. @return whether it was checked and stood still */
    boolean move(MigrationId id, Actor by, String reason, Instant now) {
        int changed = jdbc.sql("""
                        update process_migration set phase = 'MOVE', state = 'RUNNING', reason = :reason,
                            actor_id = :actor, actor_name = :name, lease_until = :now
                        where id = :id and phase = 'CHECK' and state <> 'RUNNING'
                        """)
                .param("reason", reason)
                .param("actor", by.id().value())
                .param("name", by.displayName())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
        if (changed == 1) {
            jdbc.sql("update process_migration_row set state = 'WAITING' where migration_id = :id and state = 'FIT'")
                    .param("id", id.value())
                    .update();
        }
        return changed == 1;
    }

    /** Goes on with what was stopped. @return whether it was */
    boolean goOn(MigrationId id, Instant now) {
        return jdbc.sql("""
                                update process_migration set state = 'RUNNING', lease_until = :now
                                where id = :id and state = 'STOPPED'
                                """)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** @return whether it ran */
    boolean end(MigrationId id, Migration.State state) {
        return jdbc.sql("update process_migration set state = :state where id = :id and state = 'RUNNING'")
                        .param("state", state.name())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    List<TargetMigration> next(MigrationId id, int limit) {
        return jdbc.sql("""
                        select * from process_migration_row where migration_id = :id and state = 'WAITING'
                        order by place fetch first :limit rows only
                        """)
                .param("id", id.value())
                .param("limit", limit)
                .query(MigrationRepository::row)
                .list();
    }

    void result(MigrationId id, int place, TargetMigration.State state, @Nullable Refusal cause) {
        String arguments = cause == null
                ? null
                : Arrays.stream(cause.arguments()).map(String::valueOf).collect(Collectors.joining("\n"));
        jdbc.sql("""
                        update process_migration_row set state = :state, cause_key = :key, cause = :cause
                        where migration_id = :id and place = :place and state = 'WAITING'
                        """)
                .param("state", state.name())
                .param("key", cause == null ? null : cause.key())
                .param(
                        "cause",
                        arguments == null ? null : arguments.substring(0, Math.min(LONGEST_CAUSE, arguments.length())))
                .param("id", id.value())
                .param("place", place)
                .update();
    }

    List<TargetMigration> rows(MigrationId id) {
        return jdbc.sql("select * from process_migration_row where migration_id = :id order by place")
                .param("id", id.value())
                .query(MigrationRepository::row)
                .list();
    }

    private static String column(Map<String, String> steps) {
        return steps.entrySet().stream()
                .map(step -> step.getKey() + "=" + step.getValue())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static Map<String, String> steps(String column) {
        return column.isEmpty()
                ? Map.of()
                : Arrays.stream(column.split(" ", -1))
                        .map(pair -> pair.split("=", 2))
                        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    private static Migration migration(ResultSet row, int number) throws SQLException {
        int[] counts = new int[TargetMigration.State.values().length];
        int total = 0;
        for (TargetMigration.State state : TargetMigration.State.values()) {
            counts[state.ordinal()] = row.getInt(state.name() + "_rows");
            total += counts[state.ordinal()];
        }
        return new Migration(
                new MigrationId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("actor_id", UUID.class)),
                row.getString("actor_name"),
                new VersionMapping(
                        row.getString("from_definition"),
                        row.getString("to_definition"),
                        steps(row.getString("steps"))),
                row.getString("reason"),
                Migration.Phase.valueOf(row.getString("phase")),
                Migration.State.valueOf(row.getString("state")),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                new Migration.Progress(
                        total,
                        counts[TargetMigration.State.WAITING.ordinal()],
                        counts[TargetMigration.State.FIT.ordinal()],
                        counts[TargetMigration.State.MOVED.ordinal()],
                        counts[TargetMigration.State.REFUSED.ordinal()],
                        counts[TargetMigration.State.GONE.ordinal()]));
    }

    private static TargetMigration row(ResultSet row, int number) throws SQLException {
        String cause = row.getString("cause");
        return new TargetMigration(
                row.getInt("place"),
                new TargetId(row.getObject("target_id", UUID.class)),
                row.getString("target_name"),
                row.getString("unit_name"),
                row.getString("step_name"),
                TargetMigration.State.valueOf(row.getString("state")),
                Objects.requireNonNullElse(row.getString("cause_key"), ""),
                cause == null ? List.of() : List.of(cause.split("\n", -1)));
    }
}
