package dev.mubiao.processadmin.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mubiao.approval.TakeBacks;
import dev.mubiao.approval.command.CommandId;
import dev.mubiao.approval.signoff.Decision;
import dev.mubiao.engine.migration.VersionMapping;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.TargetId;
import dev.mubiao.testing.ShippedModel;
import dev.mubiao.worklist.ApprovalAction;
import dev.mubiao.worklist.TaskId;
import dev.mubiao.worklist.WorkItem;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Running targets are taken to another version; {@code -Dmubiao.migrated=N} sets how many. */
class MigrationTests extends MigrationStory {

    private static final int TARGETS = Integer.getInteger("mubiao.migrated", 40);

    @Autowired
    TakeBacks takeBacks;

    @Test
    void allArriveOrAreListedWithTheReason() {
        List<TargetId> targets = new ArrayList<>();
        for (int i = 0; i < TARGETS; i++) {
            TargetId target = submitted("迁移" + i);
            targets.add(target);
            switch (i % 4) {
                case 1 -> claims.claim(reviewer, task(reviewer, target));
                case 2 -> decide(reviewer, target, Decision.agree(null, ""));
                case 3 -> decide(reviewer, target, Decision.returned("请补充", List.of()));
                default -> {
                    // It waits for the unit's review.
                }
            }
        }
        String to = release(changed());
        long started = System.nanoTime();

        MigrationId id = checked(to, Map.of("correction", ""), targets);
        long checkedAt = System.nanoTime();
        assertThat(running(from)).isEqualTo(TARGETS);
        migrations.move(admin, id, "统一到新版");
        Migration done = finished(id);

        System.out.printf(
                "migration of %d targets: checked in %d ms, moved in %d ms%n",
                TARGETS, (checkedAt - started) / 1_000_000, (System.nanoTime() - checkedAt) / 1_000_000);
        int returned = TARGETS / 4;
        assertThat(done.progress().moved()).isEqualTo(TARGETS - returned);
        assertThat(done.progress().refused()).isEqualTo(returned);
        assertThat(running(to)).isEqualTo(TARGETS - returned);
        assertThat(migrations.rows(admin, id))
                .filteredOn(row -> row.state() == TargetMigration.State.REFUSED)
                .allSatisfy(row -> {
                    assertThat(row.causeKey()).isEqualTo("engine.migration.unmapped");
                    assertThat(row.cause()).first().isEqualTo("退回修改");
                });
        inboxesFollowTheEngine();
        TargetId first = targets.get(0);
        assertThat(item(reviewer, first).step().name()).isEqualTo("初审");
        assertThat(acts(first)).containsExactly(ApprovalAction.SUBMIT, ApprovalAction.CHANGE_VERSION);
        decide(reviewer, first, Decision.agree(null, ""));
        assertThat(item(finance, first).step().name()).isEqualTo("财政审核");
        TargetId claimed = targets.get(1);
        decide(reviewer, claimed, Decision.agree(null, ""));
    }

    @Test
    void theDeadlineIsThatOfTheNewStepFromTheArrival() {
        TargetId target = submitted("期限");
        WorkItem before = item(reviewer, target);

        move(release(changed()), target);

        WorkItem after = item(reviewer, target);
        assertThat(after.times().receivedAt()).isEqualTo(before.times().receivedAt());
        assertThat(after.times().dueAt()).isAfter(before.times().dueAt());
    }

    @Test
    void whoeverTheNewStepAsksForIsCalled() {
        TargetId target = submitted("换人");
        String to = release(ShippedModel.text()
                .replaceFirst("value=\"UNIT_REVIEWER\"", "value=\"PREPARER\"")
                .replaceFirst(
                        "(?s)(id=\"unitReview\".*?)name=\"who\" value=\"PREPARER\"",
                        "$1name=\"who\" value=\"FINANCE_REVIEWER\"")
                .getBytes(StandardCharsets.UTF_8));

        move(to, target);

        assertThat(item(finance, target).step().name()).isEqualTo("单位审核");
        inboxesFollowTheEngine();
    }

    @Test
    void whatIsDecidedInBetweenIsNotLost() {
        TargetId decided = submitted("已决定");
        TargetId ended = submitted("已撤回");
        TargetId waiting = submitted("等待");
        String to = release(changed());
        MigrationId id = checked(to, Map.of(), List.of(decided, ended, waiting));
        decide(reviewer, decided, Decision.agree(null, "同意"));
        submissions.withdraw(CommandId.random(), preparer, ended);

        migrations.move(admin, id, "统一到新版");
        finished(id);

        assertThat(row(id, decided).state()).isEqualTo(TargetMigration.State.MOVED);
        assertThat(item(finance, decided).step().name()).isEqualTo("财政审核");
        assertThat(acts(decided))
                .containsExactly(ApprovalAction.SUBMIT, ApprovalAction.AGREE, ApprovalAction.CHANGE_VERSION);
        assertThat(row(id, ended).state()).isEqualTo(TargetMigration.State.GONE);
        assertThat(row(id, waiting).state()).isEqualTo(TargetMigration.State.MOVED);
        inboxesFollowTheEngine();
    }

    @Test
    void aDecisionFromBeforeIsNotTakenBackAfterwards() {
        TargetId target = submitted("不可取回");
        TaskId task = task(reviewer, target);
        decide(reviewer, target, Decision.agree(null, ""));
        move(release(changed()), target);

        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> takeBacks.takeBack(CommandId.random(), reviewer, task));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(refusal.key()).isEqualTo("approval.takeBack.migrated");
    }

    @Test
    void stopsAndGoesOn() {
        TargetId target = submitted("停止");
        String to = release(changed());
        MigrationId id = new MigrationId(UUID.randomUUID());
        // As if a node had died in the middle: nobody works on it until its lease is over.
        repository.add(
                id,
                admin,
                new VersionMapping(from, to, steps(to, Map.of())),
                Instant.now().plusSeconds(600),
                migrations.candidates(admin, from).stream()
                        .filter(migrationCandidate ->
                                migrationCandidate.target().equals(target))
                        .toList());

        migrations.stop(admin, id);
        assertThat(migrations.find(admin, id).state()).isEqualTo(Migration.State.STOPPED);
        assertThat(row(id, target).state()).isEqualTo(TargetMigration.State.WAITING);

        migrations.goOn(admin, id);
        assertThat(finished(id).progress().fit()).isEqualTo(1);
    }

    @Test
    void aMappingThatCannotBeIsRefusedAtOnce() {
        TargetId target = submitted("错配");
        String to = release(changed());

        Refusal refusal = catchThrowableOfType(
                Refusal.class,
                () -> migrations.check(
                        admin, new VersionMapping(from, to, Map.of("unitReview", "published")), Set.of(target)));

        assertThat(refusal.key()).isEqualTo("engine.migration.type");
        assertThat(catchThrowableOfType(Refusal.class, () -> migrations.recent(reviewer))
                        .kind())
                .isEqualTo(Refusal.Kind.DENIED);
    }

    private void move(String to, TargetId target) {
        MigrationId id = checked(to, Map.of(), List.of(target));
        migrations.move(admin, id, "统一到新版");
        finished(id);
        assertThat(row(id, target).state()).isEqualTo(TargetMigration.State.MOVED);
    }

    /** The unit's review has another key, name and deadline. */
    private static byte[] changed() {
        return new String(ShippedModel.withUnitReviewAs("firstReview", "初审"), StandardCharsets.UTF_8)
                .replaceFirst("name=\"workingDays\" value=\"5\"", "name=\"workingDays\" value=\"15\"")
                .getBytes(StandardCharsets.UTF_8);
    }
}
