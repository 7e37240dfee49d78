package dev.mubiao.approval.suspension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import dev.mubiao.approval.ApprovalStory;
import dev.mubiao.approval.TestProcess;
import dev.mubiao.approval.command.CommandId;
import dev.mubiao.approval.notice.NoticeRequested;
import dev.mubiao.approval.signoff.Decision;
import dev.mubiao.directory.Actor;
import dev.mubiao.engine.RunawayProcess;
import dev.mubiao.engine.jobs.ProcessJobs;
import dev.mubiao.notices.Notice;
import dev.mubiao.notices.PersonalNotices;
import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.database.JobConnections;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetStatus;
import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Models that came into the engine round the lint cannot stop the portal: each runs against the limits alone. */
class RunawayTests extends ApprovalStory {

    private static final String DAYS =
            "<bpmn:timerEventDefinition><bpmn:timeDuration>P3D</bpmn:timeDuration>" + "</bpmn:timerEventDefinition>";

    @Autowired
    RepositoryService repository;

    @Autowired
    TaskService tasks;

    @Autowired
    ManagementService management;

    @Autowired
    ProcessJobs jobs;

    @Autowired
    PersonalNotices notices;

    @Autowired
    Suspensions suspensions;

    @Autowired
    DataSource database;

    @Test
    void aSubmissionThatWouldNeverReturnIsRefusedAndTheDraftStays() {
        deploy(ladder("start", "publication"));
        TargetId target = draft("梯子");

        assertThatThrownBy(() -> submissions.submit(CommandId.random(), preparer, target, null))
                .isInstanceOfSatisfying(
                        RunawayProcess.class,
                        refused -> assertThat(refused.kind()).isEqualTo(Refusal.Kind.CONFLICT));

        assertThat(target(target).status()).isEqualTo(TargetStatus.DRAFT);
        assertThat(tasks.createTaskQuery()
                        .processInstanceBusinessKey(target.value().toString())
                        .count())
                .isZero();
        await().untilAsserted(() ->
                assertThat(kinds(organisation.admin(), target)).containsExactly(NoticeRequested.Kind.PROCESS_STOPPED));
        assertThat(suspensions.of(organisation.admin(), target)).isEmpty();
    }

    @Test
    void aDecisionAfterWhichItWouldRunAwaySuspendsTheTarget() {
        deploy(ladder("first", "publication").review("first", "UNIT_REVIEWER").flow("start", "first"));
        TargetId target = submitted("决定后的梯子");

        assertThatThrownBy(() -> decide(reviewer, target, Decision.agree(null, "")))
                .isInstanceOf(RunawayProcess.class);

        await().untilAsserted(() -> assertThat(suspensions.of(organisation.admin(), target))
                .hasValueSatisfying(suspension -> {
                    assertThat(suspension.by()).isEmpty();
                    assertThat(suspension.cause()).isEqualTo("approval.suspension.runaway");
                }));
        assertThat(kinds(organisation.admin(), target)).containsExactly(NoticeRequested.Kind.PROCESS_STOPPED);
        assertThatThrownBy(() -> decide(reviewer, target, Decision.agree(null, "")))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo("approval.suspension.suspended"));
        TargetId other = draft("另一个");
        assertThat(target(other).status()).isEqualTo(TargetStatus.DRAFT);
        suspensions.resume(organisation.admin(), target);
        assertThat(suspensions.of(organisation.admin(), target)).isEmpty();
    }

    @Test
    void instancesTimesBranchesAreRefused() {
        TestProcess process =
                new TestProcess().parallel("split").parallel("join").publication();
        for (int i = 0; i < 20; i++) {
            process.node("<bpmn:subProcess id='many" + i + "'><bpmn:multiInstanceLoopCharacteristics>"
                            + "<bpmn:loopCardinality>200</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics>"
                            + "<bpmn:startEvent id='s" + i + "'/><bpmn:endEvent id='e" + i + "'/>"
                            + "<bpmn:sequenceFlow id='s_e" + i + "' sourceRef='s" + i + "' targetRef='e" + i + "'/>"
                            + "</bpmn:subProcess>")
                    .flow("split", "many" + i, "join");
        }
        deploy(process.flow("start", "split").flow("join", "publication").flow("correction", "publication"));
        TargetId target = draft("二百乘二十");

        assertThatThrownBy(() -> submissions.submit(CommandId.random(), preparer, target, null))
                .isInstanceOf(RunawayProcess.class);

        assertThat(target(target).status()).isEqualTo(TargetStatus.DRAFT);
    }

    @Test
    void aTimerThatFiresWithoutEndIsStopped() {
        deploy(new TestProcess()
                .review("first", "UNIT_REVIEWER")
                .node("<bpmn:exclusiveGateway id='m'/>")
                .node("<bpmn:intermediateCatchEvent id='pause'>" + DAYS + "</bpmn:intermediateCatchEvent>")
                .publication()
                .flow("start", "first", "m", "pause", "m")
                .flow("correction", "first"));
        TargetId target = submitted("总在触发");
        decide(reviewer, target, Decision.agree(null, ""));

        assertThatThrownBy(() -> {
                    for (int i = 0; i < 400; i++) {
                        fire(target);
                    }
                })
                .isInstanceOf(RunawayProcess.class);

        await().untilAsserted(() ->
                assertThat(suspensions.of(organisation.admin(), target)).isPresent());
        assertThat(jobs.timers(target.value())).hasSize(1);
    }

    @Test
    void aTimerThatDoublesEachTimeIsStopped() {
        deploy(new TestProcess()
                .review("first", "UNIT_REVIEWER")
                .node("<bpmn:boundaryEvent id='late' attachedToRef='first' cancelActivity='false'>" + DAYS
                        + "</bpmn:boundaryEvent>")
                .parallel("split")
                .publication()
                .flow("start", "first", "publication")
                .flow("late", "split", "first")
                .node("<bpmn:sequenceFlow id='again' sourceRef='split' targetRef='first'/>")
                .flow("correction", "first"));
        TargetId target = submitted("翻倍");

        assertThatThrownBy(() -> {
                    for (int i = 0; i < 300; i++) {
                        fire(target);
                    }
                })
                .isInstanceOf(RunawayProcess.class);

        assertThat(tasks.createTaskQuery()
                        .processInstanceBusinessKey(target.value().toString())
                        .count())
                .isLessThan(600);
    }

    @Test
    void aTimerThatWouldApproveWithoutAReviewSuspendsTheTarget() {
        deploy(new TestProcess()
                .unitReview("first")
                .node("<bpmn:intermediateCatchEvent id='pause'>" + DAYS + "</bpmn:intermediateCatchEvent>")
                .publication()
                .flow("start", "first", "pause", "publication")
                .flow("correction", "first"));
        TargetId target = submitted("只过了单位审核");
        decide(reviewer, target, Decision.agree(null, ""));

        assertThatThrownBy(() -> fire(target))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo("approval.review.missing"));

        await().untilAsserted(() -> assertThat(suspensions.of(organisation.admin(), target))
                .hasValueSatisfying(suspension ->
                        assertThat(suspension.cause()).isEqualTo("approval.suspension.unreviewed.FINANCE_REVIEW")));
        assertThat(kinds(organisation.admin(), target)).containsExactly(NoticeRequested.Kind.PROCESS_STOPPED);
        assertThat(target(target).status()).isNotEqualTo(TargetStatus.APPROVED);
        assertThat(jobs.timers(target.value())).hasSize(1);
    }

    @Test
    void jobsAndPeopleHaveConnectionsOfTheirOwn() throws SQLException {
        deploy(new TestProcess()
                .review("first", "UNIT_REVIEWER")
                .node("<bpmn:intermediateCatchEvent id='pause'>" + DAYS + "</bpmn:intermediateCatchEvent>")
                .review("second", "FINANCE_REVIEWER")
                .publication()
                .flow("start", "first", "pause", "second", "publication")
                .flow("correction", "first"));
        TargetId target = submitted("各用各的连接");
        decide(reviewer, target, Decision.agree(null, ""));
        String timer = jobs.timers(target.value()).get(0).id();

        List<Connection> taken = take(database.unwrap(HikariDataSource.class).getMaximumPoolSize());
        try {
            // As the threads of the engine do, which note down besides what became of a job.
            JobConnections.run(() -> management.executeJob(timer));
        } finally {
            giveBack(taken);
        }
        assertThat(todo(finance)).extracting(item -> item.target().id()).contains(target);

        taken = JobConnections.with(() -> take(6));
        try {
            decide(finance, target, Decision.returned("请补充", List.of()));
        } finally {
            giveBack(taken);
        }
        assertThat(target(target).status()).isEqualTo(TargetStatus.RETURNED);
    }

    private List<Connection> take(int connections) {
        List<Connection> taken = new ArrayList<>();
        try {
            while (taken.size() < connections) {
                taken.add(database.getConnection());
            }
            return taken;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void giveBack(List<Connection> taken) throws SQLException {
        for (Connection connection : taken) {
            connection.close();
        }
    }

    /** Round all checks but the engine's own, as a version that was deployed before they were made. */
    private void deploy(TestProcess process) {
        repository
                .createDeployment()
                .name("round the lint")
                .addInputStream("model.bpmn", new ByteArrayInputStream(process.model()))
                .deploy();
    }

    private static TestProcess ladder(String from, String to) {
        TestProcess process = new TestProcess().publication().node("<bpmn:exclusiveGateway id='m'/>");
        process.flow(from, "m").flow("correction", "m");
        String before = "m";
        for (int i = 0; i < 40; i++) {
            process.parallel("p" + i)
                    .node("<bpmn:exclusiveGateway id='x" + i + "'/>")
                    .flow(before, "p" + i, "x" + i)
                    .node("<bpmn:sequenceFlow id='b" + i + "' sourceRef='p" + i + "' targetRef='x" + i + "'/>");
            before = "x" + i;
        }
        return process.flow(before, to);
    }

    private List<NoticeRequested.Kind> kinds(Actor reader, TargetId target) {
        return notices.list(reader.id(), true, 0, 50).stream()
                .filter(notice -> target.equals(notice.about().target()))
                .map(Notice::kind)
                .toList();
    }

    private void fire(TargetId target) {
        management.executeJob(jobs.timers(target.value()).get(0).id());
    }
}
