package dev.mubiao.approval.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mubiao.approval.Decisions;
import dev.mubiao.approval.Submissions;
import dev.mubiao.approval.command.CommandId;
import dev.mubiao.approval.remark.Remark;
import dev.mubiao.approval.remark.Remarks;
import dev.mubiao.approval.signoff.Decision;
import dev.mubiao.approval.signoff.Grade;
import dev.mubiao.approval.signoff.PointedCell;
import dev.mubiao.approval.task.OpenSteps;
import dev.mubiao.audit.AuditEntry;
import dev.mubiao.audit.AuditFilter;
import dev.mubiao.audit.AuditTrail;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetQueries;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.IndicatorRef;
import dev.mubiao.targets.comparison.ComparisonBase;
import dev.mubiao.targets.comparison.ContentChange;
import dev.mubiao.targets.comparison.RevisionComparisons;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.content.TargetHeader;
import dev.mubiao.targets.draft.TargetDrafts;
import dev.mubiao.testing.Contents;
import dev.mubiao.testing.EditedContent;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** What the bench knows: what changed, and the remarks from the reviewer to the preparer and back. */
@PortalTest
class RemarksControllerTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    ObjectMapper json;

    @Autowired
    TargetDrafts drafts;

    @Autowired
    TargetQueries targets;

    @Autowired
    Submissions submissions;

    @Autowired
    Decisions decisions;

    @Autowired
    OpenSteps openSteps;

    @Autowired
    Remarks remarks;

    @Autowired
    RevisionComparisons comparisons;

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    @Autowired
    AuditTrail audit;

    @Autowired
    TransactionTemplate transactions;

    Organisation organisation;
    Actor preparer;
    Actor reviewer;
    Actor finance;
    TargetContent content;
    TargetId target;
    String value;

    @BeforeEach
    void submitATarget() {
        organisation = new Organisation(administration, directory);
        preparer = organisation.preparer();
        reviewer = organisation.unitReviewer("reviewer");
        finance = organisation.financeReviewer();
        content = Contents.complete("教学楼维修");
        value = new IndicatorRef(content.indicators().get(0).id(), IndicatorField.VALUE).key();
        target = submitted(content);
    }

    @Test
    void aRemarkGoesToThePreparerAndBackWithHisAnswer() throws Exception {
        JsonNode made = body(ask(reviewer, targetPath("remarks"), Map.of("place", value, "text", "依据是什么？")), 201);
        assertThat(made.get("quoted").asText()).isEqualTo("24");
        assertThat(made.get("name").asText()).isEqualTo("维修教室间数 · 指标值");
        assertThat(made.get("open").asBoolean()).isTrue();
        String resolution = "/api/v1/remarks/" + made.get("id").asText() + "/resolution";
        assertThat(ask(preparer, resolution, Map.of("answer", "见附表")).getStatus())
                .as("it is under review")
                .isEqualTo(409);
        decide(reviewer, Decision.returned("请补充", List.of()));

        assertThat(ask(preparer, resolution, Map.of("answer", " ")).getStatus()).isEqualTo(400);
        JsonNode resolved = body(ask(preparer, resolution, Map.of("answer", "改为36，见附表")), 200);
        assertThat(resolved.get("open").asBoolean()).isFalse();
        assertThat(ask(preparer, resolution, Map.of("answer", "再改")).getStatus())
                .isEqualTo(409);
        submissions.submit(CommandId.random(), preparer, target, null);

        JsonNode seen = body(perform(get(targetPath("remarks")), reviewer), 200).at("/remarks/0");
        assertThat(seen.get("resolution").asText()).isEqualTo("改为36，见附表");
        assertThat(seen.get("revision").asInt()).isEqualTo(1);
        JsonNode reopened =
                body(ask(reviewer, "/api/v1/remarks/" + made.get("id").asText() + "/reopening", Map.of()), 200);
        assertThat(reopened.get("open").asBoolean()).isTrue();
        assertThat(reopened.get("reopenedBy").asText()).isEqualTo(reviewer.displayName());
        assertThat(audit.list(organisation.admin(), new AuditFilter("", null, null, null), Pageable.ofSize(100)))
                .filteredOn(entry -> entry.subject().equals(target.value()))
                .extracting(AuditEntry::event)
                .contains("RemarkMade", "RemarkResolved", "RemarkReopened");
    }

    @Test
    void theGateIsAskedForEachVerb() {
        Actor stranger = new Organisation(administration, directory).unitReviewer("stranger");
        PointedCell cell = new PointedCell(CellRef.of(value), "过高");
        for (Actor other : List.of(preparer, finance)) {
            denied(() -> remarks.write(other, target, cell));
        }
        hidden(() -> remarks.write(stranger, target, cell));
        hidden(() -> remarks.of(stranger, target));
        hidden(() -> comparisons.since(ComparisonBase.SUBMISSION, stranger, target));
        Remark remark = remarks.write(reviewer, target, cell);
        decide(reviewer, Decision.returned("请修改", List.of()));
        for (Actor other : List.of(reviewer, finance)) {
            denied(() -> remarks.resolve(other, remark.id(), "已改"));
        }
        hidden(() -> remarks.resolve(stranger, remark.id(), "已改"));
        remarks.resolve(preparer, remark.id(), "已改");
        denied(() -> remarks.reopen(reviewer, remark.id()));
        submissions.submit(CommandId.random(), preparer, target, null);
        for (Actor other : List.of(preparer, finance)) {
            denied(() -> remarks.reopen(other, remark.id()));
        }
        hidden(() -> remarks.reopen(stranger, remark.id()));
        remarks.reopen(reviewer, remark.id());
        assertThat(remarks.open(preparer, target)).hasSize(1);
    }

    @Test
    void theCommentsOfADecisionBecomeRemarks() {
        transactions.executeWithoutResult(status -> remarks.fromDecision(
                reviewer,
                targets.target(reviewer, target),
                List.of(
                        new PointedCell(CellRef.of(value), "过高"),
                        new PointedCell(CellRef.of("field:TOTAL"), ""),
                        new PointedCell(CellRef.of("row"), "缺"))));

        assertThat(remarks.of(preparer, target))
                .extracting(Remark::text, Remark::quoted)
                .containsExactlyInAnyOrder(tuple("过高", "24"), tuple("缺", ""));
    }

    @Test
    void nobodyRemarksOnACellThatThereIsNot() throws Exception {
        assertThat(ask(reviewer, targetPath("remarks"), Map.of("place", "field:NONE", "text", "缺"))
                        .getStatus())
                .isEqualTo(400);
        assertThat(ask(reviewer, targetPath("remarks"), Map.of("place", value)).getStatus())
                .isEqualTo(400);
    }

    @Test
    void changesAreThoseSinceTheLastSubmission() throws Exception {
        assertThat(body(perform(get(targetPath("changes")), reviewer), 200).has("base"))
                .isFalse();
        decide(reviewer, Decision.returned("请修改", List.of()));
        edit(EditedContent.of(content).cell(0, IndicatorField.VALUE, "36").content());
        submissions.submit(CommandId.random(), preparer, target, null);

        JsonNode changes = body(perform(get(targetPath("changes?since=submission")), reviewer), 200);
        assertThat(changes.at("/base/revision").asInt()).isEqualTo(1);
        assertThat(changes.get("changes")).hasSize(1);
        assertThat(changes.at("/changes/0/place").asText()).isEqualTo(value);
        assertThat(changes.at("/changes/0/before").asText()).isEqualTo("24");
        assertThat(changes.at("/changes/0/after").asText()).isEqualTo("36");
        assertThat(perform(get(targetPath("changes?since=ever")), reviewer).getStatus())
                .isEqualTo(400);
    }

    @Test
    void lastYearsTargetIsFoundByCodeOrElseByName() {
        TargetId other = approved(lastYear("P-9", "二〇二五年 教学楼维修"));
        assertThat(since(target))
                .singleElement()
                .satisfies(change -> assertThat(change.before()).contains("P-9"));
        assertThat(comparisons.since(ComparisonBase.YEAR, reviewer, target))
                .hasValueSatisfying(revisionComparison ->
                        assertThat(revisionComparison.base().target()).isEqualTo(other));
        TargetId same = approved(lastYear("P-1", "校舍维修"));
        assertThat(comparisons.since(ComparisonBase.YEAR, reviewer, target))
                .hasValueSatisfying(revisionComparison ->
                        assertThat(revisionComparison.base().target()).isEqualTo(same));
        assertThat(since(other)).isEmpty();
    }

    private List<ContentChange> since(TargetId id) {
        return comparisons
                .since(ComparisonBase.YEAR, reviewer, id)
                .map(revisionComparison -> revisionComparison.changes())
                .orElse(List.of());
    }

    private TargetContent lastYear(String code, String name) {
        TargetContent like = content;
        TargetHeader targetHeader = like.header();
        return like.withYear(new BudgetYear(2025))
                .withHeader(new TargetHeader(
                        null,
                        targetHeader.units(),
                        targetHeader.contact(),
                        new TargetHeader.Project(code, name, null, null, null),
                        null,
                        null));
    }

    private TargetId approved(TargetContent declared) {
        TargetId id = submitted(declared);
        decide(id, reviewer, Decision.agree(null, ""));
        decide(id, finance, Decision.agree(Grade.GOOD, ""));
        return id;
    }

    private TargetId submitted(TargetContent declared) {
        TargetId id = drafts.create(preparer, organisation.unit(), declared);
        submissions.submit(CommandId.random(), preparer, id, null);
        return id;
    }

    private void edit(TargetContent changed) {
        drafts.save(preparer, target, targets.target(preparer, target).version(), changed);
    }

    private void decide(Actor by, Decision decision) {
        decide(target, by, decision);
    }

    private void decide(TargetId id, Actor by, Decision decision) {
        decisions.decide(
                CommandId.random(),
                by,
                Objects.requireNonNull(openSteps.step(by, id).orElseThrow().task()),
                decision);
    }

    /** Whoever may not read the target does not learn that it exists. */
    private static void hidden(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    private static void denied(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.DENIED));
    }

    private String targetPath(String part) {
        return "/api/v1/targets/" + target.value() + "/" + part;
    }

    private JsonNode body(MockHttpServletResponse response, int status) throws Exception {
        assertThat(response.getStatus())
                .as(response.getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo(status);
        return json.readTree(response.getContentAsByteArray());
    }

    private MockHttpServletResponse ask(Actor by, String path, Map<String, String> body) throws Exception {
        return perform(post(path).contentType(MediaType.APPLICATION_JSON).content(json.writeValueAsString(body)), by);
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request, Actor by) throws Exception {
        return mvc.perform(request.locale(Locale.CHINA).with(httpBasic(by.loginName(), Organisation.PASSWORD)))
                .andReturn()
                .getResponse();
    }
}
