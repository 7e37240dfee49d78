package dev.mubiao.processadmin.migration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.engine.migration.VersionMapping;
import dev.mubiao.targets.TargetId;
import dev.mubiao.testing.PortalProcess;
import dev.mubiao.testing.PostgresDatabase;
import dev.mubiao.testing.ShippedModel;
import dev.mubiao.worklist.ApprovalAction;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/**
 * A portal is killed in the middle of a migration and started again. {@code -Dmubiao.migrated.killed=N} sets how many
 * targets there are.
 */
@DirtiesContext
@ContextConfiguration(initializers = PostgresDatabase.class)
class KilledMigrationTests extends MigrationStory {

    private static final int TARGETS = Integer.getInteger("mubiao.migrated.killed", 150);

    // The other process does the work, and is killed at it.
    @MockitoBean
    MigrationWorker worker;

    @Autowired
    Environment environment;

    @TempDir
    Path folder;

    @Test
    void goesOnWhereItWasAndMovesNothingTwice() {
        List<TargetId> targets = new ArrayList<>();
        for (int i = 0; i < TARGETS; i++) {
            targets.add(submitted("中断" + i));
        }
        String to = release(ShippedModel.withUnitReviewAs("firstReview", "初审"));
        MigrationId id =
                migrations.check(admin, new VersionMapping(from, to, steps(to, Map.of())), Set.copyOf(targets));
        try (PortalProcess portal = portal()) {
            finished(id);
            migrations.move(admin, id, "统一到新版");
            Awaitility.await()
                    .pollInterval(Duration.ofMillis(5))
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> migrations.find(admin, id).progress().moved() > 0);
            portal.kill();
            int moved = running(to);
            assertThat(moved).isBetween(1, TARGETS - 1);
            System.out.printf("killed after %d of %d targets%n", moved, TARGETS);
            inboxesFollowTheEngine();

            portal.restart();
            expireTheLease(id);
            Migration done = finished(id);

            assertThat(done.progress().moved()).isEqualTo(TARGETS);
            assertThat(running(to)).isEqualTo(TARGETS);
            inboxesFollowTheEngine();
            assertThat(targets)
                    .allSatisfy(target -> assertThat(acts(target))
                            .containsExactly(ApprovalAction.SUBMIT, ApprovalAction.CHANGE_VERSION));
        }
    }

    /** Instead of waiting for it. */
    private void expireTheLease(MigrationId id) {
        jdbc.sql("update process_migration set lease_until = :past where id = :id")
                .param("past", Instant.now().minusSeconds(1).atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    private PortalProcess portal() {
        return PortalProcess.start(
                folder.resolve("portal.log"),
                "--spring.datasource.url=" + environment.getProperty("spring.datasource.url"),
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=postgres");
    }
}
