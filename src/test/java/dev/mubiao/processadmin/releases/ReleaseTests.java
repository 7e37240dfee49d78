package dev.mubiao.processadmin.releases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mubiao.approval.Submissions;
import dev.mubiao.approval.UpcomingSteps;
import dev.mubiao.approval.command.CommandId;
import dev.mubiao.approval.timeline.Timelines;
import dev.mubiao.audit.AuditEntry;
import dev.mubiao.audit.AuditFilter;
import dev.mubiao.audit.AuditTrail;
import dev.mubiao.bpmn.vocabulary.ScreenedModel;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.PersonDetails;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.platform.MessageText;
import dev.mubiao.platform.Refusal;
import dev.mubiao.processadmin.ModelComparisonService;
import dev.mubiao.processadmin.ModelRef;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.draft.TargetDrafts;
import dev.mubiao.testing.Contents;
import dev.mubiao.testing.ModelSketch;
import dev.mubiao.testing.Models;
import dev.mubiao.testing.NoFindings;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import dev.mubiao.testing.ShippedModel;
import dev.mubiao.worklist.Box;
import dev.mubiao.worklist.query.WorkItems;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which version a target starts on, and who put it into use. */
@PortalTest
@NoFindings
class ReleaseTests {

    private static final String SHIPPED = "单位审核";

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    @Autowired
    TargetDrafts drafts;

    @Autowired
    Submissions submissions;

    @Autowired
    UpcomingSteps upcomingSteps;

    @Autowired
    Timelines timelines;

    @Autowired
    WorkItems items;

    @Autowired
    Releases releases;

    @Autowired
    FourEyesSetting fourEyes;

    @Autowired
    VersionList versions;

    @Autowired
    ReleaseImpactAnalysis impacts;

    @Autowired
    AuditTrail trail;

    @Autowired
    ModelComparisonService models;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RepositoryService repository;

    Organisation school;
    Organisation hospital;
    Actor admin;
    Actor second;

    @BeforeEach
    void foundTwoUnits() {
        school = new Organisation(administration, directory);
        hospital = new Organisation(administration, directory);
        school.unitReviewer("reviewer");
        hospital.unitReviewer("reviewer");
        admin = school.admin();
        second = school.secondAdmin();
    }

    @AfterEach
    void backToTheShippedModel() {
        if (fourEyes.state(admin).on()) {
            fourEyes.require(admin);
            fourEyes.waive(admin);
            fourEyes.waive(second);
        }
        releases.list(admin).stream()
                .filter(release -> release.state().compareTo(ReleaseState.WITHDRAWN) < 0)
                .forEach(release -> releases.withdraw(admin, release.id(), ""));
    }

    @Test
    void whatWasShippedRunsUntilTheOfficeReleasesItsOwn() {
        assertThat(startsAt(school)).isEqualTo(SHIPPED);

        ReleaseSummary release = propose("本局审核", ReleaseScope.ALL);

        assertThat(release.state()).isEqualTo(ReleaseState.VALID);
        assertThat(startsAt(school)).isEqualTo("本局审核");
        assertThat(startsAt(hospital)).isEqualTo("本局审核");
    }

    @Test
    void theMostExactReleaseCounts() {
        propose("全体", ReleaseScope.ALL);
        propose("表式", new ReleaseScope(Set.of(), Set.of(form())));
        propose("单位", unit(school));

        assertThat(startsAt(school)).isEqualTo("单位");
        assertThat(startsAt(hospital)).isEqualTo("表式");
        propose("单位和表式", new ReleaseScope(Set.of(school.unit()), Set.of(form())));
        assertThat(startsAt(school)).isEqualTo("单位和表式");
        propose("另一表式", new ReleaseScope(Set.of(), Set.of("lukou-2026".equals(form()) ? "hangu-2025" : "lukou-2026")));
        assertThat(startsAt(hospital)).isEqualTo("表式");
    }

    @Test
    void aLaterGeneralReleaseLeavesVariantsAloneUnlessItReplacesThem() {
        ReleaseSummary variant = propose("专用", unit(school));
        propose("全体一", ReleaseScope.ALL);
        assertThat(startsAt(school)).isEqualTo("专用");

        releases.propose(admin, new ReleaseProposal(model("全体二"), "全体二", "统一办理", ReleaseScope.ALL, true, null, false));

        assertThat(startsAt(school)).isEqualTo("全体二");
        assertThat(state(variant)).isEqualTo(ReleaseState.REPLACED);
    }

    @Test
    void whatIsPlannedBecomesValidByItself() {
        Instant soon = Instant.now().plus(2, ChronoUnit.SECONDS);
        ReleaseSummary planned = releases.propose(
                admin, new ReleaseProposal(model("明年起"), "明年起", "新办法", ReleaseScope.ALL, false, soon, false));

        assertThat(planned.state()).isEqualTo(ReleaseState.PLANNED);
        assertThat(startsAt(school)).isEqualTo(SHIPPED);
        Awaitility.await().until(() -> state(planned) == ReleaseState.VALID);
        assertThat(startsAt(school)).isEqualTo("明年起");
    }

    @Test
    void whatIsPlannedCanBeWithdrawn() {
        ReleaseSummary planned = releases.propose(
                admin,
                new ReleaseProposal(
                        model("取消"),
                        "取消",
                        "新办法",
                        ReleaseScope.ALL,
                        false,
                        Instant.now().plusSeconds(3600),
                        false));

        releases.withdraw(admin, planned.id(), "");

        assertThat(state(planned)).isEqualTo(ReleaseState.WITHDRAWN);
    }

    @Test
    void withFourEyesAnotherAdministratorReleases() {
        fourEyes.require(admin);
        ReleaseSummary proposed = propose("双人", ReleaseScope.ALL);

        assertThat(proposed.state()).isEqualTo(ReleaseState.WAITING);
        assertThat(startsAt(school)).isEqualTo(SHIPPED);
        assertThat(kind(() -> releases.release(admin, proposed.id()))).isEqualTo(Refusal.Kind.DENIED);
        releases.release(second, proposed.id());
        assertThat(startsAt(school)).isEqualTo("双人");
        assertThat(kind(() -> releases.release(second, proposed.id()))).isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    void fourEyesAreSwitchedOffByTwo() {
        fourEyes.require(admin);
        fourEyes.waive(admin);

        assertThat(fourEyes.state(admin).on()).isTrue();
        assertThat(kind(() -> fourEyes.waive(admin))).isEqualTo(Refusal.Kind.CONFLICT);
        fourEyes.waive(second);
        assertThat(fourEyes.state(admin).on()).isFalse();
    }

    @Test
    void whatIsInUseIsWithdrawnByTwo() {
        ReleaseSummary variant = propose("专用", unit(school));
        fourEyes.require(admin);

        assertThat(key(() -> releases.withdraw(admin, variant.id(), "  ")))
                .isEqualTo("processadmin.releases.note.required");
        ReleaseSummary asked = releases.withdraw(admin, variant.id(), "办法已废止");

        assertThat(asked.state()).isEqualTo(ReleaseState.VALID);
        assertThat(asked.outcome().withdrawalRequest().orElseThrow().said().text())
                .isEqualTo("办法已废止");
        assertThat(startsAt(school)).isEqualTo("专用");
        assertThat(kind(() -> releases.withdraw(second, variant.id(), "我也要"))).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(kind(() -> releases.agreeToWithdrawal(admin, variant.id()))).isEqualTo(Refusal.Kind.DENIED);
        releases.agreeToWithdrawal(second, variant.id());
        assertThat(state(variant)).isEqualTo(ReleaseState.WITHDRAWN);
        assertThat(startsAt(school)).isEqualTo(SHIPPED);
        assertThat(kind(() -> releases.agreeToWithdrawal(second, variant.id()))).isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    void aWithdrawalThatIsNotAgreedToLeavesItInUse() {
        ReleaseSummary release = propose("留用", ReleaseScope.ALL);
        fourEyes.require(admin);
        releases.withdraw(admin, release.id(), "试试");

        releases.refuseWithdrawal(second, release.id(), "还有人用");

        assertThat(releases.find(admin, release.id()).outcome().withdrawalRequest())
                .isEmpty();
        assertThat(state(release)).isEqualTo(ReleaseState.VALID);
        assertThat(noticesOf(admin)).contains("SECOND_ANSWERED 留用 还有人用");
    }

    @Test
    void whoeverOpenedAnAccountOrSetItsPasswordLatelyIsNoSecondPersonNorIsTheAccount() {
        fourEyes.require(admin);
        Actor fresh = school.person("fresh", Grant.of(Role.ADMINISTRATOR));
        ReleaseSummary byAdmin = propose("甲", ReleaseScope.ALL);
        ReleaseSummary byFresh = releases.propose(fresh, ReleaseProposal.general(model("乙"), "乙", "为了乙"));

        assertThat(kind(() -> releases.release(fresh, byAdmin.id()))).isEqualTo(Refusal.Kind.DENIED);
        assertThat(kind(() -> releases.release(admin, byFresh.id()))).isEqualTo(Refusal.Kind.DENIED);
        longAgo(fresh);
        releases.release(admin, byFresh.id());
        administration.resetPassword(admin, fresh.id(), "another-Passw0rd!");
        assertThat(kind(() -> releases.release(fresh, byAdmin.id()))).isEqualTo(Refusal.Kind.DENIED);
        fourEyes.waive(admin);
        assertThat(kind(() -> fourEyes.waive(fresh))).isEqualTo(Refusal.Kind.DENIED);
        releases.release(second, byAdmin.id());
    }

    @Test
    void whoeverMadeSomebodyAnAdministratorLatelyIsNoSecondPerson() {
        fourEyes.require(admin);
        Actor clerk = school.person("clerk", Grant.of(Role.PUBLISHER));
        longAgo(clerk);
        administration.changePerson(
                admin,
                clerk.id(),
                new PersonDetails(clerk.loginName(), "升任", true, Set.of(Grant.of(Role.ADMINISTRATOR))));
        ReleaseSummary proposed = propose("丙", ReleaseScope.ALL);

        Refusal refusal = catchThrowableOfType(
                Refusal.class,
                () -> releases.release(directory.person(clerk.id()).actor(), proposed.id()));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.DENIED);
        assertThat(refusal.arguments()[0])
                .hasToString(new MessageText("directory.independence.ROLE", List.of(30)).toString());
    }

    @Test
    void aPartThatWaitsIsSeenRefusedWithATextAndBothSidesHear() {
        fourEyes.require(admin);
        byte[] part = ShippedModel.text()
                .replace("target-approval", "waiting-part")
                .replaceAll(
                        "(?s)<bpmn:extensionElements>\\s*<camunda:properties>\\s*<camunda:property name=\"outcome\".*?</bpmn:extensionElements>",
                        "")
                .getBytes(StandardCharsets.UTF_8);
        ReleaseSummary waiting = releases.propose(
                admin, new ReleaseProposal(Models.screened(part), "论证", "新设", ReleaseScope.ALL, false, null, true));

        assertThat(waiting.definition()).isEmpty();
        String ref = new ModelRef.Proposal(waiting.id()).text();
        assertThat(models.xml(second, ref)).contains("waiting-part");
        assertThat(models.choices(second, Locale.CHINESE))
                .anyMatch(choice -> choice.ref().equals(ref));
        assertThat(noticesOf(second)).contains("SECOND_ASKED 论证 新设");
        assertThat(key(() -> releases.refuse(second, waiting.id(), " ")))
                .isEqualTo("processadmin.releases.note.required");
        releases.refuse(second, waiting.id(), "缺少依据");
        assertThat(state(waiting)).isEqualTo(ReleaseState.REFUSED);
        assertThat(releases.find(admin, waiting.id())
                        .outcome()
                        .refusal()
                        .orElseThrow()
                        .text())
                .isEqualTo("缺少依据");
        assertThat(noticesOf(admin)).contains("SECOND_ANSWERED 论证 缺少依据");
        assertThat(kind(() -> releases.release(second, waiting.id()))).isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    void anEarlierVersionIsRestoredWithANoteForThoseWhoHadIt() {
        String shipped = versions.current(admin);
        propose("新版", unit(school));
        assertThat(startsAt(school)).isEqualTo("新版");

        ReleaseSummary restored = releases.restore(admin, shipped, "绩效目标审批", "恢复第 1 版", ReleaseScope.ALL, true);

        assertThat(restored.definition()).contains(shipped);
        assertThat(startsAt(school)).isEqualTo(SHIPPED);
    }

    @Test
    void aVersionWhoseStepHasALongerNameThanAnyColumnHoldsStillRuns() {
        byte[] model = ShippedModel.withUnitReviewCalled("审".repeat(256));
        assertThat(key(() -> releases.propose(admin, ReleaseProposal.general(Models.screened(model), "长名", "试试"))))
                .isEqualTo("processadmin.releases.lint");
        String deployedBefore = repository
                .createDeployment()
                .source("office")
                .addInputStream("long.bpmn", new ByteArrayInputStream(model))
                .deployWithResult()
                .getDeployedProcessDefinitions()
                .get(0)
                .getId();
        releases.restore(admin, deployedBefore, "长名", "早先发布", unit(school), false);

        assertThat(startsAt(school)).isEqualTo("审".repeat(254) + "…");
    }

    @Test
    void withoutANoteNothingIsReleased() {
        assertThat(key(() -> releases.propose(admin, ReleaseProposal.general(model("无说明"), "无说明", "  "))))
                .isEqualTo("processadmin.releases.note.required");
    }

    @Test
    void aModelWithErrorsIsRefused() {
        byte[] endless = ShippedModel.text()
                .replace(
                        "<bpmn:sequenceFlow id=\"publicationDone\" sourceRef=\"publication\" targetRef=\"published\" />",
                        "")
                .replace("<bpmn:outgoing>publicationDone</bpmn:outgoing>", "")
                .replace("<bpmn:incoming>publicationDone</bpmn:incoming>", "")
                .replaceAll("(?s)<bpmndi:BPMNEdge id=\"publicationDone_di\".*?</bpmndi:BPMNEdge>", "")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(key(() -> releases.propose(admin, ReleaseProposal.general(Models.screened(endless), "不通", "试试"))))
                .isEqualTo("processadmin.releases.lint");
    }

    @Test
    void aModelDrawnUnderAnotherKeyBecomesAnApproval() {
        byte[] other = ShippedModel.text()
                .replace("target-approval", "Process_1")
                .replace(SHIPPED, "改名")
                .getBytes(StandardCharsets.UTF_8);

        releases.propose(admin, ReleaseProposal.general(Models.screened(other), "改名", "换了标识"));

        assertThat(startsAt(school)).isEqualTo("改名");
    }

    @Test
    void thePictureAndTheWayAheadShowWhatTheTargetWouldStartOn() {
        propose("看得见", unit(school));
        TargetId target = draft(school);

        assertThat(upcomingSteps.of(school.preparer(), target).get(0).step()).isEqualTo("看得见");
        assertThat(timelines.process(school.preparer(), target).xml()).contains("看得见");
        assertThat(timelines.process(hospital.preparer(), draft(hospital)).xml())
                .contains(SHIPPED);
    }

    @Test
    void theImpactNamesWhatWaitsAtAStepThatVanishes() {
        submit(school);

        ReleaseImpact releaseImpact = impacts.of(
                admin, Models.screened(ShippedModel.withUnitReviewAs("firstReview", "初审")), ReleaseScope.ALL);

        assertThat(releaseImpact
                        .versions()
                        .get(releaseImpact.versions().size() - 1)
                        .steps())
                .anySatisfy(step -> {
                    assertThat(step.name()).isEqualTo(SHIPPED);
                    assertThat(step.waiting()).isPositive();
                    assertThat(step.vanishes()).isTrue();
                });
    }

    @Test
    void theImpactIsThatOfTheUnitsAndFormsChosen() {
        ScreenedModel model = Models.screened(ShippedModel.withUnitReviewAs("firstReview", "初审"));
        int before = impacts.of(admin, model, ReleaseScope.ALL).running();
        submit(school);
        submit(school);
        submit(hospital);

        ReleaseImpact whole = impacts.of(admin, model, ReleaseScope.ALL);
        assertThat(whole.running()).isEqualTo(before + 3);
        assertThat(whole.outside()).isZero();
        ReleaseImpact chosen = impacts.of(admin, model, unit(school));
        assertThat(chosen.running()).isEqualTo(2);
        assertThat(chosen.outside()).isEqualTo(before + 1);
        assertThat(chosen.versions())
                .singleElement()
                .satisfies(affected -> assertThat(affected.steps()).anySatisfy(step -> {
                    assertThat(step.name()).isEqualTo(SHIPPED);
                    assertThat(step.waiting()).isEqualTo(2);
                }));
        String other = "lukou-2026".equals(form()) ? "hangu-2025" : "lukou-2026";
        assertThat(impacts.of(admin, model, new ReleaseScope(Set.of(school.unit()), Set.of(other)))
                        .running())
                .isZero();
    }

    @Test
    void theImpactOfAPartIsWhatRunsInIt() {
        byte[] part = new ModelSketch()
                .key("expert-round")
                .node("startEvent", "start")
                .review("expert")
                .end("end", "")
                .flow("start", "expert", "end")
                .bytes();
        releases.propose(
                admin, new ReleaseProposal(Models.screened(part), "论证", "新设", ReleaseScope.ALL, false, null, true));
        submit(school);
        assertThat(impacts.ofPart(admin, Models.screened(part)).running()).isZero();

        byte[] caller = ModelSketch.sound()
                .xml("<bpmn:callActivity id='call' name='论证' calledElement='expert-round'/>")
                .step("unit", "UNIT_REVIEW", "UNIT_REVIEWER", "agree,return,reject")
                .review("one")
                .flow("start", "call", "unit", "one", "publication")
                .flow("correction", "call")
                .bytes();
        releases.propose(admin, ReleaseProposal.general(Models.screened(caller), "带论证", "新办法"));
        submit(school);

        ReleaseImpact impact = impacts.ofPart(admin, Models.screened(part));
        assertThat(impact.running()).isEqualTo(1);
        assertThat(impact.callers()).isNotEmpty();
        assertThat(impact.versions()).singleElement().satisfies(affected -> {
            assertThat(affected.steps()).singleElement().satisfies(step -> {
                assertThat(step.key()).isEqualTo("expert");
                assertThat(step.waiting()).isEqualTo(1);
                assertThat(step.vanishes()).isFalse();
            });
        });
    }

    @Test
    void theListSaysWhoWhenWhyForWhomAndHowManyRun() {
        propose("可查", unit(school));
        submit(school);

        VersionEntry entry = versions.of(admin).stream()
                .filter(each -> each.name().equals("可查"))
                .findFirst()
                .orElseThrow();

        assertThat(entry.state()).isEqualTo(ReleaseState.VALID);
        assertThat(entry.running()).isEqualTo(1);
        assertThat(entry.release().orElseThrow().proposal().name()).isEqualTo(admin.displayName());
        assertThat(entry.release().orElseThrow().note()).isEqualTo("为了可查");
        assertThat(entry.release().orElseThrow().validity().scope().units()).containsExactly(school.unit());
    }

    @Test
    void theTrailKeepsTheDifference() {
        propose("留痕", ReleaseScope.ALL);

        List<AuditEntry> entries = trail.list(
                admin,
                new AuditFilter("", "ProcessReleased", null, null),
                PageRequest.of(0, 5, Sort.by(Sort.Direction.DESC, "at")));

        assertThat(entries).anySatisfy(entry -> {
            assertThat(entry.event()).isEqualTo("ProcessReleased");
            assertThat(entry.summary(Locale.CHINESE))
                    .contains("留痕", "为了留痕", "修改审批步骤“", SHIPPED)
                    .doesNotContain("unitReview");
        });
    }

    @Test
    void onlyAdministratorsReleaseAndLook() {
        Actor preparer = school.preparer();

        assertThat(kind(() -> releases.propose(preparer, ReleaseProposal.general(model("不许"), "不许", "不许"))))
                .isEqualTo(Refusal.Kind.DENIED);
        assertThat(kind(() -> releases.list(preparer))).isEqualTo(Refusal.Kind.DENIED);
        assertThat(kind(() -> fourEyes.require(preparer))).isEqualTo(Refusal.Kind.DENIED);
    }

    private ReleaseSummary propose(String name, ReleaseScope scope) {
        return releases.propose(admin, new ReleaseProposal(model(name), name, "为了" + name, scope, false, null, false));
    }

    private static ScreenedModel model(String name) {
        return Models.screened(ShippedModel.withUnitReviewCalled(name));
    }

    private static ReleaseScope unit(Organisation organisation) {
        return new ReleaseScope(Set.of(organisation.unit()), Set.of());
    }

    private static String form() {
        return Contents.complete("表式").formId();
    }

    private ReleaseState state(ReleaseSummary release) {
        return releases.find(admin, release.id()).state();
    }

    private TargetId draft(Organisation organisation) {
        return drafts.create(organisation.preparer(), organisation.unit(), Contents.complete("目标"));
    }

    private TargetId submit(Organisation organisation) {
        TargetId target = draft(organisation);
        submissions.submit(CommandId.random(), organisation.preparer(), target, null);
        return target;
    }

    /** Name of the step at which a target waits that the organisation submits now. */
    private String startsAt(Organisation organisation) {
        TargetId target = submit(organisation);
        return items.page(organisation.unitReviewer("reviewer"), Box.TODO.query(), null, 500).items().stream()
                .filter(item -> item.target().id().equals(target))
                .findFirst()
                .orElseThrow()
                .step()
                .name();
    }

    /** As if nothing had been done to the account lately. */
    private void longAgo(Actor person) {
        jdbc.sql("update account_act set at = :at where person_id = :person")
                .param("at", Instant.now().minus(60, ChronoUnit.DAYS).atOffset(ZoneOffset.UTC))
                .param("person", person.id().value())
                .update();
    }

    private List<String> noticesOf(Actor person) {
        return jdbc.sql("select kind || ' ' || target_name || ' ' || said from notice where recipient_id = :person")
                .param("person", person.id().value())
                .query(String.class)
                .list();
    }

    private static Refusal.Kind kind(ThrowingCallable action) {
        return catchThrowableOfType(Refusal.class, action).kind();
    }

    private static String key(ThrowingCallable action) {
        return catchThrowableOfType(Refusal.class, action).key();
    }
}
