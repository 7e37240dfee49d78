package dev.mubiao.worklist;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.UnitId;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.platform.text.SortKey;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.draft.TargetDrafts;
import dev.mubiao.testing.Contents;
import dev.mubiao.testing.Organisation;
import dev.mubiao.worklist.rows.WorkItemTexts;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Open tasks in bulk: each a task of the engine with one candidate group (some with an assignee instead), and the
 * inbox's line of it. Due times are all different, so that both lists have one order only.
 */
final class OpenTaskSeed {

    private static final int GROUPS = 300;
    private static final int OWN = 20;
    private static final int BATCH = 5_000;

    private final JdbcTemplate jdbc;
    private final Instant now;
    private final TargetId target;
    private final UnitId unit;
    private final List<UnitId> groups = new ArrayList<>();
    private final Random random = new Random(7);
    private int seeded;

    OpenTaskSeed(
            JdbcTemplate jdbc,
            Clock clock,
            DirectoryAdministration directoryAdministration,
            Directory directory,
            TargetDrafts drafts) {
        this.jdbc = jdbc;
        this.now = clock.instant();
        Organisation organisation = new Organisation(directoryAdministration, directory);
        this.unit = organisation.unit();
        this.target = drafts.create(organisation.preparer(), unit, Contents.complete("许多行"));
        for (int i = 0; i < GROUPS; i++) {
            groups.add(new UnitId(UUID.randomUUID()));
        }
    }

    Instant now() {
        return now;
    }

    /** Somebody who holds a role for the first so many units. */
    Actor reader(int size) {
        Set<Grant> grants = new HashSet<>();
        groups.subList(0, size).forEach(group -> grants.add(Grant.of(Role.UNIT_REVIEWER, group)));
        return new Actor(new PersonId(UUID.randomUUID()), "reader" + size, "某人", grants);
    }

    static String assignee(Actor reader) {
        return reader.id().value().toString();
    }

    void fillUpTo(int tasks, List<Actor> readers) {
        if (seeded == 0) {
            for (Actor reader : readers) {
                insert(OWN, i -> Assignee.of(reader.id()).key(), assignee(reader));
            }
            seeded = readers.size() * OWN;
        }
        insert(
                tasks - seeded,
                i -> Role.UNIT_REVIEWER + ":" + groups.get(i % GROUPS).value(),
                null);
        seeded = tasks;
        jdbc.execute("analyze");
    }

    private interface Naming {
        String assignee(int number);
    }

    private void insert(int count, Naming naming, String assignee) {
        for (int from = 0; from < count; from += BATCH) {
            List<Object[]> tasks = new ArrayList<>();
            List<Object[]> links = new ArrayList<>();
            List<Object[]> targets = new ArrayList<>();
            List<Object[]> lines = new ArrayList<>();
            for (int i = from; i < Math.min(count, from + BATCH); i++) {
                String id = UUID.randomUUID().toString();
                String assigneeKey = naming.assignee(i);
                String name = "第" + (seeded + i) + "号项目";
                String step = random.nextInt(3) == 0 ? "财政审核" : "单位审核";
                Instant due = now.plus(Duration.ofMillis(random.nextLong(-400_000_000L, 1_200_000_000L)));
                tasks.add(new Object[] {id, step, name, assignee, Timestamp.from(now), Timestamp.from(due)});
                if (assignee == null) {
                    links.add(new Object[] {UUID.randomUUID().toString(), assigneeKey, id});
                }
                UUID another = UUID.randomUUID();
                targets.add(new Object[] {another, target.value()});
                lines.add(new Object[] {
                    UUID.randomUUID(),
                    assigneeKey,
                    id,
                    another,
                    name,
                    unit.value(),
                    step,
                    now.atOffset(ZoneOffset.UTC),
                    due.truncatedTo(java.time.temporal.ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC),
                    SortKey.of(name),
                    WorkItemTexts.foldedName(name)
                });
            }
            jdbc.batchUpdate(
                    "insert into ACT_RU_TASK (ID_, REV_, NAME_, DESCRIPTION_, ASSIGNEE_, CREATE_TIME_, DUE_DATE_,"
                            + " PRIORITY_, SUSPENSION_STATE_, TASK_STATE_) values (?, 1, ?, ?, ?, ?, ?, 50, 1, 'Created')",
                    tasks);
            jdbc.batchUpdate(
                    "insert into ACT_RU_IDENTITYLINK (ID_, REV_, GROUP_ID_, TYPE_, TASK_ID_)"
                            + " values (?, 1, ?, 'candidate', ?)",
                    links);
            jdbc.batchUpdate(
                    "insert into target (id, unit_id, form_id, kind, name, status, revision_number, changed_by, changed_at,"
                            + " version, created_at) select ?, unit_id, form_id, kind, name, 'UNIT_REVIEW', 1, changed_by,"
                            + " changed_at, 0, created_at from target where id = ?",
                    targets);
            jdbc.batchUpdate(
                    "insert into work_item (id, box, principal, task_id, target_id, target_name, unit_id, unit_name,"
                            + " form_id, revision_number, submitter_name, step_key, step_name, received_at, due_at,"
                            + " name_sort, name_folded)"
                            + " values (?, 'TODO', ?, ?, ?, ?, ?, '某单位', 'changshou-2026', 1, '某人', 'review', ?, ?,"
                            + " ?, ?, ?)",
                    lines);
        }
    }
}
