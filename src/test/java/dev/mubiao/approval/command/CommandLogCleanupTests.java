package dev.mubiao.approval.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.approval.ApprovalStory;
import dev.mubiao.worklist.ApprovalAction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Old commands are forgotten, the oldest first and a bounded number at a time; younger ones still work only once. */
class CommandLogCleanupTests extends ApprovalStory {

    @Autowired
    CommandLogCleanup cleaning;

    @Autowired
    CommandLogSettings settings;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    private Instant limit;

    @BeforeEach
    void noCommands() {
        jdbc.sql("delete from command_log").update();
        limit = clock.instant().minus(settings.keep());
    }

    @Test
    void forgetsWhatIsOlderThanTheLimitAndNothingElse() {
        for (int i = 1; i <= 7; i++) {
            given("old " + i, limit.minus(Duration.ofDays(i)));
        }
        given("young", limit.plus(Duration.ofHours(1)));

        assertThat(cleaning.clean(3, 100)).isEqualTo(7);
        assertThat(kinds()).containsExactly("young");
        assertThat(cleaning.clean(3, 100)).isZero();
    }

    @Test
    void forgetsNoMoreThanItsShareTheOldestFirst() {
        for (int i = 1; i <= 7; i++) {
            given("old " + i, limit.minus(Duration.ofDays(i)));
        }
        assertThat(cleaning.clean(2, 2)).isEqualTo(4);
        assertThat(kinds()).containsExactlyInAnyOrder("old 1", "old 2", "old 3");
    }

    @Test
    void aCommandThatIsNotOldHasItsEffectOnceAlsoAfterTheCleaning() {
        var target = draft("清理之后");
        CommandId command = CommandId.random();
        submissions.submit(command, preparer, target, null);
        cleaning.clean(CommandLogCleanup.BATCH, CommandLogCleanup.BATCHES);
        submissions.submit(command, preparer, target, null);
        assertThat(acts(target)).containsExactly(ApprovalAction.SUBMIT);
    }

    private void given(String kind, Instant at) {
        jdbc.sql("insert into command_log (id, kind, actor_id, issued_at, outcome)"
                        + " values (:id, :kind, :by, :at, 'null')")
                .param("id", UUID.randomUUID())
                .param("kind", kind)
                .param("by", preparer.id().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private List<String> kinds() {
        return jdbc.sql("select kind from command_log").query(String.class).list();
    }
}
