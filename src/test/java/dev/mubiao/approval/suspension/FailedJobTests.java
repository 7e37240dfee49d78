package dev.mubiao.approval.suspension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mubiao.approval.ApprovalStory;
import dev.mubiao.approval.dryrun.DryRunTests;
import dev.mubiao.approval.signoff.Decision;
import dev.mubiao.directory.Actor;
import dev.mubiao.engine.jobs.FailedJob;
import dev.mubiao.engine.jobs.WaitingTimer;
import dev.mubiao.platform.Refusal;
import dev.mubiao.processadmin.operation.JobAdministration;
import dev.mubiao.targets.TargetId;
import dev.mubiao.testing.FailingTaskObserver;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A timer leads to a step that cannot be opened; an administrator sees why and lets it be tried again. */
class FailedJobTests extends ApprovalStory {

    @Autowired
    JobAdministration administration;

    @Autowired
    ManagementService management;

    @Autowired
    Suspensions suspensions;

    @Autowired
    FailingTaskObserver failure;

    Actor admin;
    TargetId target;

    @BeforeEach
    void aTargetThatWaitsForATimer() {
        admin = organisation.admin();
        release(DryRunTests.withTimer());
        target = submitted("甲");
        decide(reviewer, target, Decision.agree(null, ""));
    }

    @AfterEach
    void nothingFailsAnyMore() {
        failure.switchTo(false);
    }

    @Test
    void theCauseIsShownInShortAndInFullAndTheJobTriedAgain() {
        WaitingTimer timer = timer();
        failure.switchTo(true);
        assertThatThrownBy(() -> management.executeJob(timer.id())).isNotNull();

        FailedJob failed = administration.failed(admin, null, 0, 10).stream()
                .filter(job -> job.id().equals(timer.id()))
                .findFirst()
                .orElseThrow();
        assertThat(failed.step()).isEqualTo("pause");
        assertThat(failed.cause()).contains("stumbled at second");
        assertThat(failed.target()).contains(target.value());
        assertThat(administration.details(admin, failed.id())).contains("IllegalStateException", "FailedJobTests");
        assertThat(administration.countFailed(admin, null)).isPositive();
        assertThat(administration.countFailed(admin, "another")).isZero();
        assertThat(administration.state(admin).failed()).isPositive();

        failure.switchTo(false);
        administration.retry(admin, failed.id(), 2);

        assertThat(management.createJobQuery().jobId(failed.id()).list())
                .allSatisfy(job -> assertThat(job.getRetries()).isPositive());
        if (management.createJobQuery().jobId(failed.id()).count() == 1) {
            management.executeJob(failed.id());
        }
        assertThat(todo(finance)).extracting(item -> item.target().id()).containsExactly(target);
    }

    @Test
    void allThatFailedIsTriedAgainAtOnce() {
        failure.switchTo(true);
        String timer = timer().id();
        assertThatThrownBy(() -> management.executeJob(timer)).isNotNull();
        failure.switchTo(false);

        assertThat(administration.retryAll(admin, null)).isPositive();

        assertThat(catchThrowableOfType(Refusal.class, () -> administration.retry(admin, timer, 0))
                        .key())
                .isEqualTo("processadmin.operation.job.retries.wrong");
        assertThat(catchThrowableOfType(Refusal.class, () -> administration.retry(admin, "gone", 1))
                        .key())
                .isEqualTo("engine.job.gone");
        assertThat(catchThrowableOfType(Refusal.class, () -> administration.retryAll(finance, null))
                        .kind())
                .isEqualTo(Refusal.Kind.DENIED);
    }

    @Test
    void aTimerIsSetToAnotherTimeAndDoesNotFireWhileItsTargetIsSuspended() {
        Instant later = Instant.now().plus(Duration.ofDays(9)).truncatedTo(ChronoUnit.SECONDS);
        administration.postpone(admin, timer().id(), later);
        assertThat(timer().dueAt()).isEqualTo(later);

        suspensions.suspend(admin, target, "核查");
        assertThat(management.createJobQuery().jobId(timer().id()).active().count())
                .isZero();
        suspensions.resume(admin, target);
        assertThat(management.createJobQuery().jobId(timer().id()).active().count())
                .isEqualTo(1);
    }

    private WaitingTimer timer() {
        List<WaitingTimer> timers = administration.timers(admin, target);
        assertThat(timers).hasSize(1);
        return timers.get(0);
    }
}
